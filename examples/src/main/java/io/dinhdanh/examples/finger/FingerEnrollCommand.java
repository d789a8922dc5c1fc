package io.dinhdanh.examples.finger;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.search.Enrolment;
import io.dinhdanh.biometrics.fingerprint.search.FingerId;
import io.dinhdanh.biometrics.fingerprint.search.FingerprintGallery;
import io.dinhdanh.biometrics.images.ReadFinger;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.examples.ExitCode;
import io.dinhdanh.examples.Fault;
import io.dinhdanh.examples.evaluation.LabelledFile;
import io.dinhdanh.examples.evaluation.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Enrols the fingerprints of a folder in a gallery. */
@Command(
    name = "enroll",
    description = "Enrols the fingerprints of a folder in a gallery, which it founds if need be.",
    mixinStandardHelpOptions = true)
final class FingerEnrollCommand implements Callable<Integer> {

  private static final int TOGETHER = 64;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "GALLERY", description = "The gallery's own folder.")
  private Path directory = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "DIR",
      description = "Images or templates; a sub-folder, or a name up to _, is one person.")
  private Path folder = Path.of("");

  @Mixin private final FingerOptions how = new FingerOptions();

  @Mixin private final PerFingerOption perFinger = new PerFingerOption();

  @Option(names = "--json", description = "Prints one line of JSON for each file.")
  private boolean json;

  private final Map<LabelledFile, Enrolment> waiting = new LinkedHashMap<>();
  private int enrolled;

  /** Made by picocli. */
  FingerEnrollCommand() {}

  @Override
  public Integer call() throws IOException, BiometricsException {
    if (directory.toAbsolutePath().normalize().equals(folder.toAbsolutePath().normalize())) {
      throw new ParameterException(spec.commandLine(), "A gallery has a folder of its own.");
    }
    List<LabelledFile> files = perFinger.list(folder);
    if (files.isEmpty()) {
      throw LabelledFile.nothingIn(folder);
    }
    try (FingerprintGallery gallery = FingerprintGallery.open(directory)) {
      return enroll(gallery, files);
    }
  }

  private int enroll(FingerprintGallery gallery, List<LabelledFile> files)
      throws BiometricsException {
    long start = System.nanoTime();
    Progress progress = new Progress(spec.commandLine().getErr(), "files", files.size());
    int done = 0;
    for (LabelledFile file : files) {
      read(file);
      if (waiting.size() == TOGETHER) {
        enrollWaiting(gallery);
      }
      progress.at(++done);
    }
    enrollWaiting(gallery);
    double seconds = (System.nanoTime() - start) / 1e9;
    (json ? spec.commandLine().getErr() : spec.commandLine().getOut())
        .printf(
            Locale.ROOT,
            "%d of %d enrolled, %.0f a second; the gallery holds %d.%n",
            enrolled,
            done,
            done / seconds,
            gallery.size());
    return enrolled == done ? ExitCode.YES : ExitCode.CANNOT_TELL;
  }

  /** A file that is no finger is told; a gallery that fails ends it all. */
  private void read(LabelledFile file) {
    try {
      ReadFinger finger = FingerFiles.readFinger(file.path(), how.dpi());
      FingerId id = new FingerId(file.label(), finger.position());
      waiting.put(file, new Enrolment(id, finger.template()));
    } catch (IOException | BiometricsException e) {
      tell(file, null, Fault.of(e));
    }
  }

  /** Several at once, for each write waits for the disk. */
  private void enrollWaiting(FingerprintGallery gallery) throws BiometricsException {
    gallery.enrollAll(new ArrayList<>(waiting.values()));
    waiting.forEach((file, enrolment) -> tell(file, enrolment.finger(), null));
    enrolled += waiting.size();
    waiting.clear();
  }

  private void tell(LabelledFile file, @Nullable FingerId id, @Nullable Fault fault) {
    if (json) {
      ObjectNode tree = JsonNodeFactory.instance.objectNode();
      tree.put("file", file.path().toString());
      tree.put("person", file.label());
      tree.put("finger", id == null ? null : id.position().code());
      tree.put("enrolled", id != null);
      tree.put("reason", fault == null ? null : fault.code());
      spec.commandLine().getOut().println(Json.line(tree));
    }
    if (fault != null) {
      spec.commandLine().getErr().println(folder.relativize(file.path()) + ": " + fault.text());
    }
  }
}
