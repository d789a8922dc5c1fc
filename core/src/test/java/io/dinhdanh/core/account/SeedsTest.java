package io.dinhdanh.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/SEEDS.md: what is named there exists, and no row that cites a seed is forgotten. */
class SeedsTest {

  private static final Pattern REFERENCE = Pattern.compile("`([a-z]+):([A-Za-z0-9_.-]+)`");
  private static final Pattern SEED = Pattern.compile("S([0-4])");

  private final Map<String, Set<String>> known = known();

  @Test
  void everythingNamedExists() throws IOException {
    Set<String> unknown = new TreeSet<>();
    for (String line : lines()) {
      Matcher reference = REFERENCE.matcher(line);
      while (reference.find()) {
        if (!known.getOrDefault(reference.group(1), Set.of()).contains(reference.group(2))) {
          unknown.add(reference.group());
        }
      }
    }
    assertEquals(Set.of(), unknown);
  }

  @Test
  void everySentenceNamesWhatCarriesIt() throws IOException {
    long sentences = 0;
    for (String line : lines()) {
      if (line.startsWith("| ") && !line.startsWith("| Sentence") && !line.startsWith("| Limit")) {
        assertTrue(REFERENCE.matcher(line).find(), line);
        sentences++;
      }
    }
    assertTrue(sentences > 150, "sentences: " + sentences);
  }

  @Test
  void everyRowThatCitesASeedStandsInItsTable() throws IOException {
    Map<String, String> sections = sections();
    Set<String> missing = new TreeSet<>();
    for (Transition row : AccountMachine.table()) {
      Matcher seed = SEED.matcher(row.source());
      while (seed.find()) {
        String section = sections.getOrDefault(seed.group(1), "");
        if (!section.contains("`row:" + row.id() + "`")) {
          missing.add("S" + seed.group(1) + " row:" + row.id());
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everySwitchAndSeedNoticeIsNamed() throws IOException {
    String text = String.join("\n", lines());
    for (PolicySwitch policy : PolicySwitch.values()) {
      assertTrue(text.contains("`policy:" + policy.name() + "`"), policy.name());
    }
    for (NoticeKind notice : NoticeKind.values()) {
      boolean fromSeed = SEED.matcher(notice.source()).find();
      assertTrue(!fromSeed || text.contains("`notice:" + notice + "`"), notice.name());
    }
    for (Entitlement entitlement : Entitlement.values()) {
      boolean fromSeed = SEED.matcher(entitlement.source()).find();
      assertTrue(!fromSeed || text.contains("`entitlement:" + entitlement + "`"));
    }
  }

  private static Map<String, String> sections() throws IOException {
    Map<String, String> sections = new HashMap<>();
    String seed = "";
    for (String line : lines()) {
      if (line.startsWith("## ")) {
        seed = line.startsWith("## S") ? line.substring(4, 5) : "";
      }
      sections.merge(seed, line, String::concat);
    }
    return sections;
  }

  private static List<String> lines() throws IOException {
    return Files.readAllLines(Path.of(System.getProperty("dinhdanh.root"), "docs", "SEEDS.md"));
  }

  private static Map<String, Set<String>> known() {
    Map<String, Set<String>> known = new HashMap<>();
    Set<String> codes = new HashSet<>();
    Set<String> rows = new HashSet<>();
    for (Transition row : AccountMachine.table()) {
      rows.add(row.id());
      row.objections().forEach(objection -> codes.add(objection.code()));
    }
    known.put("row", rows);
    known.put("code", codes);
    known.put("check", Proofs.KINDS.keySet());
    known.put("policy", names(Policy.class.getRecordComponents()));
    known.put("notice", names(NoticeKind.values()));
    known.put("entitlement", names(Entitlement.values()));
    known.put("document", names(DocumentKind.values()));
    known.put("office", names(Office.values()));
    known.put("law", Ruleset.all().stream().map(Ruleset::id).collect(Collectors.toSet()));
    known.put("limit", limits());
    return known;
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
  }

  private static Set<String> names(RecordComponent[] components) {
    return Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
  }

  private static Set<String> limits() {
    try (Stream<String> lines = lines().stream()) {
      return lines
          .filter(line -> line.startsWith("| `limit:"))
          .map(line -> line.substring(9, line.indexOf('`', 9)))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
