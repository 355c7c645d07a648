package ca.astrogrowth;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.scheduling.annotation.Async;

/** What the compiler does not know about this house. */
class ArchitectureTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("ca.astrogrowth");

    @Test
    void entitiesAndRepositoriesStayInTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .because("other modules ask the service, which guards the transitions; make it package-private")
                .check(HOUSE);
    }

    @Test
    void nobodyOpensATransactionBeforeATenantCanBeBound() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.modulith.events.ApplicationModuleListener")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Async.class)
                .because("they run without the tenant; append to the outbox and write an EventHandler instead")
                .check(HOUSE);
    }

    @Test
    void timeComesInByConstructor() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .because("time that cannot be set cannot be tested; take a Clock in the constructor")
                .check(HOUSE);
    }

    @Test
    void nobodySetsASchemaForASession() {
        noClasses()
                .should()
                .callMethod(java.sql.Connection.class, "setSchema", String.class)
                .because("it hands the previous tenant to the next borrower; the tenant is SET LOCAL by tenancy alone")
                .check(HOUSE);
    }

    @Test
    void screensAndApiAskServices() {
        noClasses()
                .that()
                .resideInAnyPackage("ca.astrogrowth.ui..", "ca.astrogrowth.api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "jakarta.persistence..", "org.springframework.data..")
                .because("a view reads the URL, calls a service and lays out components")
                .check(HOUSE);
    }
}
