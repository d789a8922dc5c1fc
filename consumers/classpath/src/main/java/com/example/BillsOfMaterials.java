package com.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the bills of materials as they are published: each jar has one, it lists what the jar
 * needs, each part has a licence, two builds would give the same, and docs/LICENSING.md names every
 * part. Arguments: the staging repository and that page.
 */
final class BillsOfMaterials {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> CHIP_LIBRARIES =
      Set.of("bcprov-jdk18on", "bcutil-jdk18on", "jmrtd", "scuba-smartcards", "jackson-databind");

  private BillsOfMaterials() {}

  public static void main(String[] arguments) throws IOException {
    Path published = Path.of(URI.create(arguments[0])).resolve("io/dinhdanh");
    String licensing = Files.readString(Path.of(arguments[1]));
    int bills = 0;
    for (Path module : list(published)) {
      if (jar(module)) {
        Set<String> parts = parts(bill(module));
        require(
            !module.endsWith("dinhdanh-nfc") || parts.containsAll(CHIP_LIBRARIES),
            "nfc lists only " + parts);
        for (String part : parts) {
          require(licensing.contains("`" + part + "`"), "LICENSING.md does not name " + part);
        }
        bills++;
      }
    }
    require(bills == 10, "bills of materials: " + bills);
    System.out.println(bills + " bills of materials, each part named in " + arguments[1]);
  }

  private static boolean jar(Path module) throws IOException {
    return files(module).stream().anyMatch(file -> file.toString().endsWith(".jar"));
  }

  private static JsonNode bill(Path module) throws IOException {
    List<Path> bills =
        files(module).stream()
            .filter(file -> file.toString().endsWith("-cyclonedx.json"))
            .collect(Collectors.toList());
    require(bills.size() == 1, module.getFileName() + " has bills of materials: " + bills);
    JsonNode bill = JSON.readTree(bills.get(0).toFile());
    require(bill.path("bomFormat").asText().equals("CycloneDX"), "no CycloneDX: " + bills);
    require(!bill.has("serialNumber"), "a number by chance: " + bills);
    require(!bill.path("metadata").has("timestamp"), "the time of the build: " + bills);
    return bill;
  }

  /** The libraries of others. */
  private static Set<String> parts(JsonNode bill) {
    Set<String> parts = new TreeSet<>();
    for (JsonNode part : bill.path("components")) {
      String name = part.path("name").asText();
      require(!part.path("licenses").isEmpty(), "no licence: " + name);
      require(!part.path("hashes").isEmpty(), "no digest: " + name);
      if (!part.path("group").asText().equals("io.dinhdanh")) {
        parts.add(name);
      }
    }
    return parts;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).collect(Collectors.toList());
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).sorted().collect(Collectors.toList());
    }
  }

  private static void require(boolean held, String otherwise) {
    if (!held) {
      throw new IllegalStateException(otherwise);
    }
  }
}
