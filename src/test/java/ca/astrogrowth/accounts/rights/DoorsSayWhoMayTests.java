package ca.astrogrowth.accounts.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** No service that screens and REST use, and no screen, forgets to say who may. */
class DoorsSayWhoMayTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("ca.astrogrowth");

    @Test
    void eachServiceThatScreensAndRestUse() {
        assertThat(HOUSE.stream()
                        .filter(DoorsSayWhoMayTests::isOutside)
                        .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
                        .map(access -> (CodeUnitAccessTarget) access.getTarget())
                        .filter(target -> isService(target.getOwner()))
                        .map(CodeUnitAccessTarget::resolveMember)
                        .flatMap(Optional::stream)
                        .map(JavaCodeUnit.class::cast)
                        .filter(unit -> !unit.isConstructor()
                                && unit.getModifiers().contains(JavaModifier.PUBLIC)
                                && !says(unit))
                        .map(JavaCodeUnit::getFullName)
                        .distinct())
                .as("mark it with @Needs(Right.…) or @NeedsNothing(why)")
                .isEmpty();
    }

    @Test
    void eachOperation() {
        assertThat(Operations.all()).isNotEmpty().noneMatch(each -> each.asks().equals("UNSAID"));
    }

    @Test
    void eachScreen() {
        assertThat(Operations.screens())
                .isNotEmpty()
                .allMatch(screen ->
                        screen.isAnnotationPresent(Needs.class) || screen.isAnnotationPresent(AnonymousAllowed.class));
    }

    private static boolean isOutside(JavaClass type) {
        return Stream.of("ui", "api").anyMatch(module -> type.getPackageName().startsWith("ca.astrogrowth." + module));
    }

    private static boolean isService(JavaClass type) {
        return !isOutside(type)
                && (type.isAnnotatedWith(Component.class) || type.isMetaAnnotatedWith(Component.class))
                && type.getPackageName().startsWith("ca.astrogrowth");
    }

    private static boolean says(JavaCodeUnit unit) {
        return Stream.of(Needs.class, NeedsNothing.class)
                .anyMatch(mark -> unit.isAnnotatedWith(mark) || unit.getOwner().isAnnotatedWith(mark));
    }
}
