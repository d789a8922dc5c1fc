package io.dinhdanh.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each module's public face is the one written down in its {@code api.txt}, so that nobody changes
 * it without seeing it in a review. After a wanted change: run this test with {@code
 * -Ddinhdanh.api.write=true} and commit the files.
 */
class ApiSignatureTest {

  /** A companion comes before the module that it lies in. */
  private static final List<String> MODULES =
      List.of(
          "nfc/testkit",
          "nfc/pcsc",
          "biometrics/images",
          "biometrics/onnx",
          "biometrics/vector",
          "biometrics/spark",
          "core",
          "validation",
          "nfc",
          "biometrics");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .withImportOption(location -> !location.contains("/core/test/"))
          .importPackages("io.dinhdanh");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "core",
        "validation",
        "nfc",
        "nfc/testkit",
        "nfc/pcsc",
        "biometrics",
        "biometrics/images",
        "biometrics/onnx"
      })
  void theApiIsTheOneWrittenDown(String module) throws IOException {
    Path file = Path.of(System.getProperty("dinhdanh.root", "..")).resolve(module + "/api.txt");
    Set<String> signatures = signatures(module);
    assertTrue(signatures.size() > 3, module);
    String api = String.join("\n", signatures) + "\n";
    if (Boolean.getBoolean("dinhdanh.api.write")) {
      Files.writeString(file, api);
    }
    assertEquals(Files.readString(file), api, () -> module + ": see this test's description");
  }

  private static Set<String> signatures(String module) {
    Set<String> lines = new TreeSet<>(Comparator.naturalOrder());
    for (JavaClass type : CLASSES) {
      if (isSeen(type) && module.equals(moduleOf(type))) {
        lines.add(type.getName() + ": " + kind(type));
        type.getMembers().stream()
            .filter(ApiSignatureTest::isSeen)
            .forEach(member -> lines.add(signature(member)));
      }
    }
    return lines;
  }

  private static String moduleOf(JavaClass type) {
    return MODULES.stream()
        .filter(
            module ->
                (type.getPackageName() + ".")
                    .startsWith("io.dinhdanh." + module.replace('/', '.') + "."))
        .findFirst()
        .orElse("");
  }

  private static boolean isSeen(JavaClass type) {
    boolean outer = type.getEnclosingClass().map(ApiSignatureTest::isSeen).orElse(true);
    boolean internal = type.getPackageName().contains(".internal");
    return outer && !internal && isSeen(type.getModifiers());
  }

  private static boolean isSeen(JavaMember member) {
    return isSeen(member.getModifiers()) && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static boolean isSeen(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static String kind(JavaClass type) {
    String kind =
        type.isAnnotation()
            ? "annotation"
            : type.isInterface()
                ? "interface"
                : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    boolean last = type.getModifiers().contains(JavaModifier.FINAL);
    return (last ? "final " : "") + kind;
  }

  private static String signature(JavaMember member) {
    String modifiers = member.getModifiers().contains(JavaModifier.STATIC) ? "static " : "";
    if (member instanceof JavaField field) {
      return field.getFullName() + ": " + modifiers + field.getRawType().getName();
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    Set<String> thrown = new TreeSet<>();
    unit.getThrowsClause().forEach(one -> thrown.add(one.getRawType().getName()));
    String failing = thrown.isEmpty() ? "" : " throws " + String.join(", ", thrown);
    return unit.getFullName() + ": " + modifiers + unit.getRawReturnType().getName() + failing;
  }
}
