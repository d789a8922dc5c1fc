package io.dinhdanh.examples.evaluation;

import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.examples.InputFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of a labelled set.
 *
 * @param label the person or finger that it is of
 * @param path where it is
 */
public record LabelledFile(String label, Path path) {

  private static final Comparator<Path> NATURAL =
      Comparator.comparing(path -> padded(path.getFileName().toString()));

  /**
   * Lists a set. A sub-folder is one person; without sub-folders each run of files in natural order
   * is one, or the name up to the first underscore is.
   *
   * @param folder the folder
   * @param perPerson how many files in natural order are one person; 0 to go by the names
   * @return its files, person by person
   * @throws IOException if the folder cannot be listed
   */
  public static List<LabelledFile> list(Path folder, int perPerson) throws IOException {
    List<LabelledFile> all = new ArrayList<>();
    for (Path entry : entries(folder)) {
      if (Files.isDirectory(entry)) {
        for (Path file : entries(entry)) {
          all.add(new LabelledFile(entry.getFileName().toString(), file));
        }
      } else {
        String name = entry.getFileName().toString();
        String label = perPerson > 0 ? "#" + all.size() / perPerson : name.split("_", 2)[0];
        all.add(new LabelledFile(label, entry));
      }
    }
    return all;
  }

  /**
   * What is said of an empty folder.
   *
   * @param folder the folder
   * @return the fault, to be thrown
   */
  public static InputFault nothingIn(Path folder) {
    return new InputFault(
        "empty-folder",
        new Sentence(folder + ": there is nothing in it", folder + ": thư mục trống"));
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted(NATURAL).collect(Collectors.toList());
    }
  }

  /** Numbers as wide as any, so that 10 comes after 9. */
  private static String padded(String name) {
    StringBuilder padded = new StringBuilder();
    for (String part : name.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)", -1)) {
      boolean number = !part.isEmpty() && Character.isDigit(part.charAt(0));
      padded.append(number ? "0".repeat(Math.max(0, 20 - part.length())) : "").append(part);
    }
    return padded.toString();
  }
}
