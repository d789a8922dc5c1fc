package io.dinhdanh.examples.android;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestProfile;
import io.dinhdanh.nfc.testkit.chip.SoftwareLink;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D8 and R8 over the jars as they are published, with the rules that are in them. */
class AndroidIT {

  private static final String QR =
      "001190000007|012345678|Nguyễn Thị Thử|15031990|Nữ|Phường Thử Nghiệm, Hà Nội|01082024";

  private static final List<Path> PROGRAM = paths("android.program");
  private static final Predicate<Path> OURS =
      jar -> jar.getFileName().toString().startsWith("dinhdanh-");

  @TempDir private static Path shared;
  @TempDir private Path folder;
  private final AppBuild build = new AppBuild(path("android.r8"), shared.resolve("android-26.jar"));

  @BeforeAll
  static void writeLibrary() throws IOException {
    AndroidJar.write(
        path("android.signature"), path("android.library"), shared.resolve("android-26.jar"));
  }

  /** Every class of the SDK becomes code for API level 26. */
  @Test
  void d8TranslatesTheSdk() throws Exception {
    assertEquals(List.of(), build.translate(jars(OURS), jars(OURS.negate()), folder));
    tell("D8, the four jars of the SDK alone");
  }

  /** The example app, with all that it needs. */
  @Test
  void r8ShrinksTheApp() throws Exception {
    List<Path> app = with(PROGRAM, classes("target/classes", ""));
    assertEquals(List.of(), build.shrink(app, Path.of("src/main/android/app.pro"), folder));
    byte[] dex = Files.readAllBytes(folder.resolve("classes.dex"));
    String text = new String(dex, StandardCharsets.ISO_8859_1);
    assertTrue(text.contains("Lio/dinhdanh/examples/android/ReadCardActivity;"));
    tell("R8, the app of this example with all that it needs");
  }

  /** What R8 has shrunk, optimized and renamed does what the jars do. */
  @Test
  void theShrunkSdkAnswersAsTheWhole() throws Exception {
    List<Path> app =
        with(
            with(PROGRAM, classes("target/classes", "CardReading")),
            classes("target/test-classes", "Rehearsal"));
    Path shrunk = Files.createDirectory(folder.resolve("shrunk"));
    assertEquals(
        List.of(), build.shrinkForJdk(app, Path.of("src/test/android/rehearsal.pro"), shrunk));
    TestCard card = TestCard.issue(TestProfile.CCCD_2021);
    List<String> whole = new Rehearsal().apply(given(card, "whole"));
    try (URLClassLoader apart =
        new URLClassLoader(
            new URL[] {shrunk.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      Class<?> renamed = apart.loadClass(Rehearsal.class.getName());
      assertNotEquals(Rehearsal.class, renamed);
      @SuppressWarnings("unchecked")
      Function<Map<String, ?>, List<String>> rehearsal =
          (Function<Map<String, ?>, List<String>>) renamed.getDeclaredConstructor().newInstance();
      assertEquals(
          String.join("\n", whole), String.join("\n", rehearsal.apply(given(card, "shrunk"))));
    }
  }

  private Map<String, ?> given(TestCard card, String gallery) {
    return Map.of(
        "qr", QR,
        "chip", answers(card.link()),
        "older chip", answers(card.personalise().pace(List.of()).build().link()),
        "root", card.country().rootCertificate(),
        "folder", folder.resolve(gallery).toString());
  }

  private static Function<byte[], byte[]> answers(SoftwareLink link) {
    return command -> {
      try {
        return link.transceive(command);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** States a size where the build's log and its folder show it. */
  private void tell(String what) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.collect(Collectors.toList())) {
        bytes += Files.size(file);
      }
    }
    String line = String.format(Locale.ROOT, "%,d bytes of dex: %s%n", bytes, what);
    Path sizes = Path.of("target/android-sizes.txt");
    Files.writeString(sizes, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    System.out.print(line);
  }

  private static List<Path> jars(Predicate<Path> which) {
    return PROGRAM.stream().filter(which).collect(Collectors.toList());
  }

  private static List<Path> with(List<Path> some, List<Path> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toList());
  }

  private static List<Path> classes(String root, String name) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(root))) {
      return files
          .filter(file -> file.getFileName().toString().matches(name + ".*\\.class"))
          .collect(Collectors.toList());
    }
  }

  private static Path path(String property) {
    return paths(property).get(0);
  }

  private static List<Path> paths(String property) {
    return Arrays.stream(System.getProperty(property, "").split(File.pathSeparator))
        .map(Path::of)
        .collect(Collectors.toList());
  }
}
