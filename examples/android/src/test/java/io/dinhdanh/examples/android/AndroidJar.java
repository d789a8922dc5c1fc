package io.dinhdanh.examples.android;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.codehaus.mojo.animal_sniffer.Clazz;
import org.codehaus.mojo.animal_sniffer.SignatureChecker;
import org.jspecify.annotations.Nullable;

/**
 * The library that an app is compiled against: what a device with API level 26 has, and nothing
 * else. Android's classes come from its own jar, Java's from the JDK; both are cut down to what the
 * level's list names.
 */
final class AndroidJar {

  /** What the compiler's output mentions and D8 rewrites, so that no device needs it. */
  private static final List<Clazz> REWRITTEN =
      List.of(
          rewritten("java/lang/Record", "<init>()V"),
          rewritten(
              "java/lang/runtime/ObjectMethods",
              "bootstrap(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;"
                  + "Ljava/lang/invoke/TypeDescriptor;Ljava/lang/Class;Ljava/lang/String;"
                  + "[Ljava/lang/invoke/MethodHandle;)Ljava/lang/Object;"),
          rewritten("java/lang/invoke/TypeDescriptor"),
          rewritten("java/lang/invoke/LambdaMetafactory"),
          rewritten("java/lang/invoke/StringConcatFactory"));

  private AndroidJar() {}

  /**
   * Writes the library.
   *
   * @param signature the list, a file of animal-sniffer
   * @param android the jar of Android
   * @param target the jar to write
   * @throws IOException if something cannot be read or written
   */
  static void write(Path signature, Path android, Path target) throws IOException {
    try (InputStream list = Files.newInputStream(signature);
        JarFile jar = new JarFile(android.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
      List<Clazz> all = new ArrayList<>(SignatureChecker.loadClasses(list).values());
      all.addAll(REWRITTEN);
      for (Clazz listed : all) {
        byte[] whole = find(jar, listed.getName());
        if (whole != null) {
          out.putNextEntry(new ZipEntry(listed.getName() + ".class"));
          out.write(ApiSurface.cut(whole, listed));
        }
      }
    }
  }

  private static Clazz rewritten(String name, String... members) {
    return new Clazz(name, Set.of(members), "java/lang/Object", new String[0]);
  }

  /** Nothing for a class of the level that newer JDKs have dropped. */
  private static byte @Nullable [] find(JarFile android, String name) throws IOException {
    ZipEntry entry = android.getEntry(name + ".class");
    try (InputStream in =
        entry == null
            ? ClassLoader.getPlatformClassLoader().getResourceAsStream(name + ".class")
            : android.getInputStream(entry)) {
      return in == null ? null : in.readAllBytes();
    }
  }
}
