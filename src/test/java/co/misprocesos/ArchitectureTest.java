package co.misprocesos;

import static co.misprocesos.ArchitectureConditions.ALLOWED;
import static co.misprocesos.ArchitectureConditions.answerRequests;
import static co.misprocesos.ArchitectureConditions.areTransactional;
import static co.misprocesos.ArchitectureConditions.dependOnlyDownwards;
import static co.misprocesos.ArchitectureConditions.enterForeignBoundariesOnlyWhereListed;
import static co.misprocesos.ArchitectureConditions.importOnlyAllowedComponents;
import static co.misprocesos.ArchitectureConditions.liveInAKnownLayer;
import static co.misprocesos.ArchitectureConditions.manageTheirTransactions;
import static co.misprocesos.ArchitectureConditions.nameNoEntity;
import static co.misprocesos.ArchitectureConditions.neverReachTheCourtNorWait;
import static co.misprocesos.ArchitectureConditions.sayWhoMayCall;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house, as a test: components first, then role, and what each role may touch. */
class ArchitectureTest {

    private static final int LONGEST_CLASS = 250;
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("co.misprocesos");

    @Test
    void componentsImportOnlyWhatTheTableAllows() {
        classes().should(importOnlyAllowedComponents(ALLOWED)).check(MAIN);
    }

    @Test
    void classesLiveInALayerOfAKnownComponent() {
        classes().should(liveInAKnownLayer(ALLOWED.keySet())).check(MAIN);
    }

    @Test
    void layersDependOnlyDownwards() {
        classes().should(dependOnlyDownwards()).check(MAIN);
    }

    @Test
    void foreignBoundariesAreEnteredOnlyWhereListed() {
        classes().should(enterForeignBoundariesOnlyWhereListed()).check(MAIN);
    }

    @Test
    void componentsHaveNoCycles() {
        slices().matching("co.misprocesos.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void thereIsNoUtilPackage() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..helper..", "..helpers..", "..common..")
                .check(MAIN);
    }

    @Test
    void onlyBoundariesKnowJaxRs() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..boundary..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(MAIN);
    }

    @Test
    void onlyControlsKnowTheEntityManager() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..control..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManagerFactory")
                .check(MAIN);
    }

    @Test
    void noEntityShowsInASignatureOfAResource() {
        methods().that(answerRequests()).should(nameNoEntity()).check(MAIN);
    }

    @Test
    void noViewHoldsAnEntity() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage("..boundary..")
                .should()
                .notHaveRawType(annotatedWith(Entity.class))
                .check(MAIN);
    }

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        methods().that(answerRequests()).should(sayWhoMayCall()).check(MAIN);
    }

    @Test
    void onlyControlsAreTransactional() {
        methods()
                .that(areTransactional())
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage("..control..")
                .check(MAIN);
    }

    @Test
    void noTransactionIsOpenAroundTheCourtOrAWait() {
        methods().that(areTransactional()).should(neverReachTheCourtNorWait()).check(MAIN);
    }

    @Test
    void enterpriseBeansManageTheirTransactions() {
        classes()
                .that()
                .areAnnotatedWith(Singleton.class)
                .or()
                .areAnnotatedWith(Stateless.class)
                .or()
                .areAnnotatedWith(Stateful.class)
                .or()
                .areAnnotatedWith(MessageDriven.class)
                .should(manageTheirTransactions())
                .check(MAIN);
    }

    @Test
    void everyPackageSaysItsPurpose() {
        assertEquals("", failing(path -> Files.isDirectory(path) && holdsClasses(path) && !saysItsPurpose(path)));
    }

    @Test
    void noClassIsLong() {
        assertEquals("", failing(path -> path.toString().endsWith(".java") && lines(path) > LONGEST_CLASS));
    }

    private static String failing(Predicate<Path> fault) {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(fault).map(Path::toString).sorted().collect(joining("\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean saysItsPurpose(Path folder) {
        Path sentence = folder.resolve("package-info.java");
        return Files.exists(sentence) && text(sentence).matches("(?s)/\\*\\*\\s.{10,}\\.\\s*\\*/.*");
    }

    private static long lines(Path file) {
        return text(file).lines().count();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
