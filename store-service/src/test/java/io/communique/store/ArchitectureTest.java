package io.communique.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.communique.store");

    @Test
    void packagesOfTheDomainKnowNoKafkaMutinyCdiOrQuarkus() {
        noClasses()
                .that()
                .resideInAPackage("io.communique.store.*..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..",
                        "io.smallrye..",
                        "io.quarkus..",
                        "jakarta.enterprise..",
                        "jakarta.inject..",
                        "jakarta.ws.rs..",
                        "org.eclipse.microprofile..")
                .check(CLASSES);
    }

    @Test
    void packagesDoNotKnowEachOtherInCircles() {
        slices().matching("io.communique.store.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
