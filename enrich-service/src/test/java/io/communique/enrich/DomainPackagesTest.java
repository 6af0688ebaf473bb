package io.communique.enrich;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DomainPackagesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.communique.enrich");

    @Test
    void domainPackagesArePlainJava() {
        noClasses()
                .that()
                .resideInAPackage("io.communique.enrich.*..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..",
                        "io.smallrye..",
                        "jakarta.enterprise..",
                        "jakarta.inject..",
                        "io.quarkus..",
                        "org.eclipse.microprofile..",
                        "io.communique.service..")
                .check(CLASSES);
    }
}
