package io.dinhdanh.examples.validation;

import io.dinhdanh.validation.secret.strength.PersonalWords;
import io.dinhdanh.validation.secret.strength.PersonalWordsBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is known of the person who chooses a secret. */
final class PersonalOptions {

  @Option(names = "--name", paramLabel = "NAME", description = "The person's name.")
  private @Nullable String name;

  @Option(names = "--number", paramLabel = "N", description = "The personal number.")
  private @Nullable String number;

  @Option(names = "--phone", paramLabel = "N", description = "The phone number.")
  private @Nullable String phone;

  @Option(names = "--born", paramLabel = "DATE", description = "The date of birth (ISO 8601).")
  private @Nullable LocalDate born;

  PersonalWords words() {
    PersonalWordsBuilder words = PersonalWords.builder();
    if (name != null) {
      words.name(name);
    }
    if (number != null) {
      words.number(number);
    }
    if (phone != null) {
      words.phone(phone);
    }
    if (born != null) {
      words.born(born);
    }
    return words.build();
  }
}
