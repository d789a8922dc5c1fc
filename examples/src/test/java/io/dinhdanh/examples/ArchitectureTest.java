package io.dinhdanh.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("/core/testing/"))
          .importPackages("io.dinhdanh");

  @Test
  void coreKnowsNoOtherModule() {
    mayNotKnow(
        "io.dinhdanh.core..",
        "io.dinhdanh.validation..",
        "io.dinhdanh.nfc..",
        "io.dinhdanh.biometrics..",
        "io.dinhdanh.examples..");
  }

  @Test
  void validationKnowsCoreAlone() {
    mayNotKnow(
        "io.dinhdanh.validation..",
        "io.dinhdanh.nfc..",
        "io.dinhdanh.biometrics..",
        "io.dinhdanh.examples..");
  }

  @Test
  void nfcKnowsCoreAlone() {
    mayNotKnow(
        "io.dinhdanh.nfc..",
        "io.dinhdanh.validation..",
        "io.dinhdanh.biometrics..",
        "io.dinhdanh.examples..");
  }

  @Test
  void biometricsKnowsCoreAlone() {
    mayNotKnow(
        "io.dinhdanh.biometrics..",
        "io.dinhdanh.validation..",
        "io.dinhdanh.nfc..",
        "io.dinhdanh.examples..");
  }

  @Test
  void aModuleDoesNotKnowItsCompanions() {
    noClasses()
        .that()
        .resideInAnyPackage("io.dinhdanh.nfc..")
        .and()
        .resideOutsideOfPackages("io.dinhdanh.nfc.testkit..", "io.dinhdanh.nfc.pcsc..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.dinhdanh.nfc.testkit..", "io.dinhdanh.nfc.pcsc..")
        .check(CLASSES);
  }

  @Test
  void whatRunsOnAndroidKnowsNoDesktop() {
    noClasses()
        .that()
        .resideInAnyPackage("io.dinhdanh.core..", "io.dinhdanh.validation..", "io.dinhdanh.nfc..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..", "java.beans..")
        .check(CLASSES);
  }

  @Test
  void librariesDoNotPrint() {
    noClasses()
        .that()
        .resideOutsideOfPackages("io.dinhdanh.examples..", "io.dinhdanh.benchmarks..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void roomsDoNotKnowEachOtherInCircles() {
    slices().matching("io.dinhdanh.(*).(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  private static void mayNotKnow(String who, String... whom) {
    noClasses()
        .that()
        .resideInAPackage(who)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(whom)
        .check(CLASSES);
  }
}
