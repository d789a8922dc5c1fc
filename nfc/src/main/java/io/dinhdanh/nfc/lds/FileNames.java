package io.dinhdanh.nfc.lds;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names under which tools store a chip's files: {@code DG1.bin}, {@code dg01}, {@code
 * Datagroup1.bin}, {@code EF.SOD}, {@code ef0101.bin}, {@code EF_CardAccess.bin} and the like, in
 * any case, with any extension or none.
 */
final class FileNames {

  private static final String GAP = "[._ -]?";
  private static final Pattern DATA_GROUP =
      Pattern.compile("(?:ef" + GAP + ")?(?:dg|data" + GAP + "group)" + GAP + "0?([1-9]|1[0-6])");
  private static final Pattern IDENTIFIER = Pattern.compile("(?:ef" + GAP + ")?(01[0-9a-f]{2})");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:ef" + GAP + ")?(?:(com)|(sod)|(card" + GAP + "access)|(card" + GAP + "security))");

  private FileNames() {}

  /**
   * The file that a name stands for; the whole name is tried before the name less its extension.
   */
  static Optional<ChipFile> recognise(String name) {
    String whole = name.toLowerCase(Locale.ROOT);
    Optional<ChipFile> file = match(whole);
    int dot = whole.lastIndexOf('.');
    return file.isPresent() || dot < 0 ? file : match(whole.substring(0, dot));
  }

  private static Optional<ChipFile> match(String stem) {
    Matcher group = DATA_GROUP.matcher(stem);
    if (group.matches()) {
      return Optional.of(ChipFile.dataGroup(Integer.parseInt(group.group(1))));
    }
    Matcher identifier = IDENTIFIER.matcher(stem);
    if (identifier.matches()) {
      return byIdentifier(Integer.parseInt(identifier.group(1), 16));
    }
    return byWord(NAMED.matcher(stem));
  }

  /** EF.CardSecurity shares its identifier with EF.SOD, which comes first and is meant. */
  private static Optional<ChipFile> byIdentifier(int identifier) {
    for (ChipFile file : ChipFile.values()) {
      if (file.identifier() == identifier) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static Optional<ChipFile> byWord(Matcher named) {
    ChipFile[] words = {ChipFile.COM, ChipFile.SOD, ChipFile.CARD_ACCESS, ChipFile.CARD_SECURITY};
    for (int word = 0; named.matches() && word < words.length; word++) {
      if (named.group(word + 1) != null) {
        return Optional.of(words[word]);
      }
    }
    return Optional.empty();
  }
}
