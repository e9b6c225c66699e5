package io.argorithm.server;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.argorithm.server.catalogue.Argorithms;
import io.argorithm.server.execution.Sandbox;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the house: who may know whom, and what stays inside its package. */
class ArchitectureTests {

  private static final String BASE = "io.argorithm.server.";
  private static final JavaClasses SERVER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.argorithm.server");

  /** Packages that every web package may use beside its own feature. */
  private static final String[] SHARED_BY_WEB = {
    BASE + "security..", BASE + "config..", BASE + "json..", BASE + "budget..", BASE + "web.."
  };

  @ParameterizedTest
  @ValueSource(strings = {"catalogue", "execution", "accounts", "monitoring", "player"})
  void featuresKnowNoStorageAndNobodysWeb(String feature) {
    noClasses()
        .that(resideInAPackage(BASE + feature + "..").and(not(resideInAPackage("..web.."))))
        .should()
        .dependOnClassesThat(
            resideInAPackage(BASE + "storage..").or(resideInAPackage(BASE + "*.web..")))
        .allowEmptyShould(true)
        .check(SERVER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalogue", "execution", "accounts"})
  void webPackagesKnowTheirOwnFeatureAndWhatAllWebPackagesShare(String feature) {
    DescribedPredicate<JavaClass> allowed =
        resideInAPackage(BASE + feature + "..").or(resideInAnyPackage(SHARED_BY_WEB));
    noClasses()
        .that()
        .resideInAPackage(BASE + feature + ".web..")
        .should(dependOnClassesThat(ours().and(not(allowed))))
        .check(SERVER);
  }

  @Test
  void onlyWorkersKnowGraalVm() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + "execution.worker..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.graalvm..", "com.oracle..")
        .check(SERVER);
  }

  @Test
  void workersKnowNothingOfTheServerButTheProtocol() {
    classes()
        .that()
        .resideInAPackage(BASE + "execution.worker..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "com.sun.management..",
            "com.oracle.truffle.api..",
            "com.oracle.graal.python..",
            "org.graalvm.polyglot..",
            "org.jspecify..",
            BASE + "execution.worker..",
            BASE + "execution.protocol..")
        .check(SERVER);
  }

  @Test
  void onlyTheClassesThatMendItKnowGraalPyItself() {
    noClasses()
        .that()
        .haveNameNotMatching(
            ".*worker\\.(references|Builtin|CallDepth|EngineState|GuestThread|InnerErrors|OpenFiles"
                + "|Python|Reference|StandIns).*")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.oracle..")
        .check(SERVER);
  }

  @Test
  void theProtocolKnowsNothingButJava() {
    classes()
        .that()
        .resideInAPackage(BASE + "execution.protocol..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", BASE + "execution.protocol..")
        .check(SERVER);
  }

  @Test
  void onlyStorageAndCacheKnowDrivers() {
    noClasses()
        .that()
        .resideOutsideOfPackages(BASE + "storage..", BASE + "execution.cache..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.sqlite..",
            "java.sql..",
            "javax.sql..",
            "jakarta.persistence..",
            "org.hibernate..",
            "com.zaxxer..",
            "com.mongodb..",
            "io.lettuce..",
            "org.springframework.data..",
            "org.springframework.jdbc..")
        .check(SERVER);
  }

  @Test
  void onlyTheErrorMapperAndWebPackagesKnowStatusCodes() {
    noClasses()
        .that()
        .resideInAnyPackage(
            BASE + "catalogue", BASE + "execution", BASE + "accounts", BASE + "storage..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework.http..", "jakarta.servlet..")
        .check(SERVER);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("io.argorithm.server.(**)").should().beFreeOfCycles().check(SERVER);
  }

  @Test
  void controllersAndConfigurationsStayInsideTheirPackages() {
    classes()
        .that()
        .areAnnotatedWith(RestController.class)
        .or()
        .areAnnotatedWith(Configuration.class)
        .should()
        .bePackagePrivate()
        .check(SERVER);
  }

  @Test
  void adaptersOfTheStorageStayInsideTheirPackages() {
    classes()
        .that(assignableTo(Argorithms.class).and(not(resideInAPackage(BASE + "catalogue"))))
        .should()
        .bePackagePrivate()
        .check(SERVER);
  }

  @Test
  void onlyThePoolAndTheCacheBeforeItRunPrograms() {
    classes()
        .that(
            assignableTo(Sandbox.class)
                .and(DescribedPredicate.not(JavaClass.Predicates.INTERFACES)))
        .should()
        .resideInAnyPackage(BASE + "execution.sandbox..", BASE + "execution.cache..")
        .check(SERVER);
  }

  @Test
  void everyPackageSaysThatNullIsMarked() {
    Stream<JavaPackage> packages =
        SERVER.getPackage("io.argorithm.server").getSubpackagesInTree().stream();

    assertThat(packages.filter(p -> !p.getClasses().isEmpty()))
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.isAnnotatedWith(NullMarked.class)).as(p.getName()).isTrue());
  }

  private static DescribedPredicate<JavaClass> ours() {
    return resideInAPackage("io.argorithm.server..");
  }
}
