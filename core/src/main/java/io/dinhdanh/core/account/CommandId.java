package io.dinhdanh.core.account;

import java.util.regex.Pattern;

/**
 * The caller's name for one command. Sent twice, a command is carried out once.
 *
 * @param value 1 to 64 letters, digits, dots, colons, hyphens or underscores
 */
public record CommandId(String value) {

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

  public CommandId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("a command's id has 1 to 64 letters, digits or . : - _");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
