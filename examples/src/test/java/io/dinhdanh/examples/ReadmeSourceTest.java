package io.dinhdanh.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The snippets of both READMEs, compiled as they stand there, letter by letter; {@link ReadmeTest}
 * runs their like. What a snippet takes for given is a parameter here.
 */
class ReadmeSourceTest {

  private static final Path ROOT = Path.of(System.getProperty("dinhdanh.root", ".."));
  private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  private static final List<String> PACKAGES =
      List.of(
          "java.io",
          "java.nio.file",
          "java.security",
          "java.time",
          "java.util",
          "io.dinhdanh.biometrics",
          "io.dinhdanh.biometrics.calibration",
          "io.dinhdanh.biometrics.face",
          "io.dinhdanh.biometrics.face.model",
          "io.dinhdanh.biometrics.face.picture",
          "io.dinhdanh.biometrics.face.portrait",
          "io.dinhdanh.biometrics.face.verification",
          "io.dinhdanh.biometrics.fingerprint",
          "io.dinhdanh.biometrics.fingerprint.search",
          "io.dinhdanh.biometrics.images",
          "io.dinhdanh.biometrics.onnx",
          "io.dinhdanh.core.account",
          "io.dinhdanh.core.card",
          "io.dinhdanh.core.evidence",
          "io.dinhdanh.core.person",
          "io.dinhdanh.core.report",
          "io.dinhdanh.nfc.access",
          "io.dinhdanh.nfc.lds",
          "io.dinhdanh.nfc.link",
          "io.dinhdanh.nfc.reader",
          "io.dinhdanh.nfc.testkit",
          "io.dinhdanh.nfc.trust",
          "io.dinhdanh.validation.qr",
          "io.dinhdanh.validation.qr.image",
          "io.dinhdanh.validation.secret",
          "io.dinhdanh.validation.secret.strength");

  /** What belongs to the reader's own program. */
  private static final String GIVEN =
      """
      interface Tag { byte[] transceive(byte[] command) throws IOException; }
      void show(String sentence) {}
      void greet(String name) {}
      CardQr card; byte[] challengeOfYourServer, dg14; Tag isoDep;
      String fromPhone; SecureRandom random; PassiveAuthentication verifier;
      io.dinhdanh.validation.secret.Secret password; String scanned; byte[] luminance; int width, height;
      Picture selfie, portrait;
      Subject holder, phone; LocalDate birthDate, cardExpiry; Clock clock;
      List<Check> checks; Path image; FingerprintTemplate probe;
      """;

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.vi.md"})
  void everySnippetCompiles(String readme, @TempDir Path folder) throws Exception {
    List<String> snippets = snippets(Files.readString(ROOT.resolve(readme)));
    assertEquals(List.of(), compile(source(snippets), folder));
    assertTrue(readme.contains(".vi.") || snippets.size() >= 8, snippets.size() + " snippets");
  }

  @Test
  void aSnippetThatIsWrongIsFound(@TempDir Path folder) throws Exception {
    List<String> errors = compile(source(List.of("PersonalNumber number = 17;\n")), folder);
    assertEquals(1, errors.size(), errors::toString);
    assertTrue(errors.get(0).contains("PersonalNumber"), errors::toString);
  }

  private static List<String> snippets(String readme) {
    return SNIPPET.matcher(readme).results().map((MatchResult one) -> one.group(1)).toList();
  }

  private static String source(List<String> snippets) {
    StringBuilder source = new StringBuilder();
    PACKAGES.forEach(name -> source.append("import ").append(name).append(".*;\n"));
    source.append("class Snippets {\n").append(GIVEN);
    for (int i = 0; i < snippets.size(); i++) {
      source.append("void snippet").append(i).append("() throws Exception {\n");
      source.append(snippets.get(i)).append("}\n");
    }
    return source.append("}\n").toString();
  }

  private static List<String> compile(String source, Path folder) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
    compiler
        .getTask(new StringWriter(), null, found, options, null, List.of(new Source(source)))
        .call();
    List<String> errors = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> one : found.getDiagnostics()) {
      if (one.getKind() == Diagnostic.Kind.ERROR) {
        errors.add(one.getLineNumber() + ": " + one.getMessage(Locale.ROOT));
      }
    }
    return errors;
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String text) {
      super(URI.create("string:///Snippets.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
