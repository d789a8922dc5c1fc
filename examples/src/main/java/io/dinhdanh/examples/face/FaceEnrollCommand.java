package io.dinhdanh.examples.face;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceGallery;
import io.dinhdanh.biometrics.face.model.FaceModel;
import io.dinhdanh.biometrics.onnx.OnnxFaceModels;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.examples.ExitCode;
import io.dinhdanh.examples.evaluation.LabelledFile;
import io.dinhdanh.examples.evaluation.Progress;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts all faces of a folder into a gallery. */
@Command(
    name = "enroll",
    description =
        "Puts the faces of a folder into a gallery; makes the gallery if it is not there.",
    mixinStandardHelpOptions = true)
final class FaceEnrollCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private final FaceGalleryFolder galleries = new FaceGalleryFolder();
  @Mixin private final FaceModelFolder models = new FaceModelFolder();

  @Parameters(
      index = "1",
      paramLabel = "DIR",
      description = "Pictures, also in sub-folders; a file's name in DIR becomes its id.")
  private Path folder = Path.of("");

  @Option(names = "--json", description = "Prints one line of JSON for each picture.")
  private boolean json;

  private int enrolled;

  /** Made by picocli. */
  FaceEnrollCommand() {}

  @Override
  public Integer call() throws IOException, BiometricsException {
    List<LabelledFile> files = LabelledFile.list(folder, 0);
    if (files.isEmpty()) {
      throw LabelledFile.nothingIn(folder);
    }
    try (OnnxFaceModels open = models.open();
        FaceGallery gallery = galleries.open(open.model().profile().space())) {
      long start = System.nanoTime();
      int exit = ExitCode.YES;
      Progress progress = new Progress(spec.commandLine().getErr(), "pictures", files.size());
      for (int i = 0; i < files.size(); i++) {
        exit = ExitCode.both(exit, enroll(open.model(), gallery, files.get(i).path()));
        progress.at(i + 1);
      }
      tell(files.size(), gallery.size(), (System.nanoTime() - start) / 1e9);
      return exit;
    }
  }

  private int enroll(FaceModel model, FaceGallery gallery, Path file) {
    String id = folder.relativize(file).toString().replace(File.separatorChar, '/');
    float[] vector;
    try {
      vector = FaceVector.of(model, file);
    } catch (BiometricsException e) {
      print(id, e.error().reason());
      return ExitCode.CANNOT_TELL;
    }
    try {
      gallery.enroll(id, vector);
    } catch (BiometricsException e) {
      print(id, e.error().reason());
      return ExitCode.NO;
    }
    enrolled++;
    print(id, null);
    return ExitCode.YES;
  }

  private void print(String id, @Nullable Reason fault) {
    if (json) {
      ObjectNode line = JsonNodeFactory.instance.objectNode();
      line.put("file", folder.resolve(id).toString());
      line.put("id", id);
      line.put("enrolled", fault == null);
      line.put("reason", fault == null ? null : fault.code());
      spec.commandLine().getOut().println(Json.line(line));
    }
    if (fault != null) {
      Sentence sentence = fault.sentence();
      spec.commandLine().getErr().println(id + ": " + sentence.en() + " / " + sentence.vi());
    }
  }

  private void tell(int files, int all, double seconds) {
    String line =
        String.format(
            Locale.ROOT,
            "enrolled %d of %d pictures in %.1f s (%.0f a second); the gallery holds %d",
            enrolled,
            files,
            seconds,
            files / Math.max(seconds, 1e-9),
            all);
    (json ? spec.commandLine().getErr() : spec.commandLine().getOut()).println(line);
  }
}
