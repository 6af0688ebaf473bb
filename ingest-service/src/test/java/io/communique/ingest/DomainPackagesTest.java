package io.communique.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DomainPackagesTest {

    private static final JavaClasses INGEST = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.communique.ingest");

    @Test
    void everyPackageButTheRootIsPlainJava() {
        noClasses()
                .that()
                .resideInAPackage("io.communique.ingest.*..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..",
                        "io.smallrye..",
                        "jakarta..",
                        "io.quarkus..",
                        "io.vertx..",
                        "org.eclipse.microprofile..",
                        "io.communique.service..")
                .check(INGEST);
    }

    @Test
    void noPackageReachesBackToTheRoot() {
        noClasses()
                .that()
                .resideInAPackage("io.communique.ingest.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.communique.ingest")
                .check(INGEST);
    }
}
