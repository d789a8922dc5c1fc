package io.dinhdanh.examples;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads values of options, and says in plain words what is wrong with one. */
final class Converters {

  private Converters() {}

  static CommandLine install(CommandLine command) {
    return command
        .registerConverter(LocalDate.class, Converters::date)
        .registerConverter(int.class, Converters::whole)
        .registerConverter(long.class, text -> (long) whole(text))
        .registerConverter(double.class, Converters::number)
        .registerConverter(Double.class, Converters::number);
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new TypeConversionException("a date is written as in 1990-12-31");
    }
  }

  private static int whole(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("a whole number is wanted");
    }
  }

  private static double number(String text) {
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, in the same words.
    }
    throw new TypeConversionException("a number is wanted");
  }
}
