package io.dinhdanh.examples.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.core.report.Languages;
import io.dinhdanh.core.report.Page;
import io.dinhdanh.core.report.Section;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.examples.ExitCode;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.reader.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: the whole journey on made-up people and a card in software. */
@Command(
    name = "demo",
    description = "The whole journey on a made-up citizen and her card; writes report.html.",
    mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

  private static final Sentence TITLE =
      new Sentence("The journey of a made-up citizen", "Hành trình của một công dân hư cấu");

  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where report.html and report.json go; here without it.")
  private Path folder = Path.of("");

  @Option(names = "--json", description = "Prints the chapters as one line of JSON.")
  private boolean json;

  private String lastSentence = "";

  /** Made by picocli. */
  DemoCommand() {}

  @Override
  public Integer call() throws ChipException, BiometricsException, IOException {
    PrintWriter told = json ? spec.commandLine().getErr() : spec.commandLine().getOut();
    Path galleries = Files.createTempDirectory("dinhdanh-demo");
    List<Chapter> chapters;
    try {
      chapters = new Journey(galleries, this::tell, chapter -> chapter.tell(told)).play();
    } finally {
      delete(galleries);
    }
    told.println("\nThe report is in " + write(chapters).toAbsolutePath());
    told.flush();
    if (json) {
      spec.commandLine().getOut().println(Json.line(tree(chapters)));
      spec.commandLine().getOut().flush();
    }
    boolean failed = chapters.stream().anyMatch(chapter -> chapter.outcome() == Outcome.FAILED);
    return failed ? ExitCode.NO : ExitCode.YES;
  }

  private void tell(Progress progress) {
    String sentence = progress.sentence().en() + " / " + progress.sentence().vi();
    if (!sentence.equals(lastSentence)) {
      lastSentence = sentence;
      spec.commandLine().getErr().println(sentence);
    }
  }

  private Path write(List<Chapter> chapters) throws IOException {
    List<Section> sections = new ArrayList<>();
    sections.add(new JourneySummary(chapters));
    sections.addAll(chapters);
    Files.createDirectories(folder.toAbsolutePath());
    Path page = folder.resolve("report.html");
    Files.writeString(page, new Page(TITLE, Languages.VIETNAMESE_FIRST, sections).html());
    Files.writeString(folder.resolve("report.json"), Json.line(tree(chapters)) + "\n");
    return page;
  }

  private static ObjectNode tree(List<Chapter> chapters) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    ArrayNode list = tree.putArray("chapters");
    chapters.forEach(chapter -> list.add(chapter.tree()));
    return tree;
  }

  private static void delete(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(folder)) {
      paths = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
