package io.communique.parse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.communique.parse");

    @Test
    void domainPackagesArePlainJava() {
        noClasses()
                .that()
                .resideInAPackage("io.communique.parse.*..")
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

    @Test
    void onlyTheTwoStagesAndWhatTheyShareArePublic() {
        classes()
                .that()
                .resideInAnyPackage("io.communique.parse.clean", "io.communique.parse.structure")
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .haveSimpleNameStartingWith("Statement")
                .check(CLASSES);
    }

    @Test
    void packagesDependInOneDirection() {
        noClasses()
                .that()
                .resideInAPackage("io.communique.parse.clean")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.communique.parse.structure")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(
                        "io.communique.parse.date", "io.communique.parse.language", "io.communique.parse.vocabulary")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.communique.parse.clean", "io.communique.parse.structure")
                .check(CLASSES);
    }
}
