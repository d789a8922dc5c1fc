package io.dinhdanh.core.account;

/**
 * The caller's name for one command. Sent twice, a command is carried out once.
 *
 * @param value 1 to 64 letters, digits, dots, colons, hyphens or underscores
 */
public record CommandId(String value) {

  private static final int LONGEST = 64;

  public CommandId {
    if (!wellFormed(value)) {
      throw new IllegalArgumentException("a command's id has 1 to 64 letters, digits or . : - _");
    }
  }

  private static boolean wellFormed(String value) {
    if (value.isEmpty() || value.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean other = (c >= '0' && c <= '9') || c == '.' || c == ':' || c == '-' || c == '_';
      if (!letter && !other) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return value;
  }
}
