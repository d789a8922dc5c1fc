package io.dinhdanh.examples.chip;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.card.Can;
import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.card.MrzKey;
import io.dinhdanh.core.person.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that give a key to a chip. */
final class KeyOptions {

  @Option(
      names = "--can",
      paramLabel = "C",
      description = "The card access number: the last six digits of the card's number.")
  private @Nullable String can;

  @Option(
      names = "--mrz",
      paramLabel = "NUMBER,BORN,EXPIRES",
      description = "Document number (the last nine digits) and two dates (ISO 8601, or none).")
  private @Nullable String mrz;

  /** Made by picocli. */
  KeyOptions() {}

  /** The keys that were given; what is wrong with one is said without repeating it. */
  List<AccessKey> keys(CommandLine command) {
    List<AccessKey> keys = new ArrayList<>();
    try {
      if (can != null) {
        keys.add(Can.parse(can));
      }
      if (mrz != null) {
        keys.add(parse(mrz.split(",", -1)));
      }
    } catch (DateTimeException e) {
      throw new ParameterException(command, "A date is written as in 1990-12-31.");
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, "This is no key: " + e.getMessage());
    }
    if (keys.isEmpty()) {
      throw new ParameterException(command, "Give --can or --mrz to open the card.");
    }
    return keys;
  }

  private static MrzKey parse(String[] parts) {
    if (parts.length != 3) {
      throw new IllegalArgumentException("expected NUMBER,BORN,EXPIRES");
    }
    Expiry expiry = parts[2].equals("none") ? Expiry.never() : Expiry.on(LocalDate.parse(parts[2]));
    return MrzKey.of(parts[0], PartialDate.of(LocalDate.parse(parts[1])), expiry);
  }
}
