package io.dinhdanh.validation.secret.breach;

/** A collection of passwords that are known from data breaches. Implementations are thread-safe. */
public interface BreachedPasswords {

  /** What a collection knows. Not to know is not the same as not to have. */
  enum Answer {
    /** The collection has it (a filter may rarely err on this side). */
    FOUND,
    /** The collection does not have it. */
    NOT_FOUND,
    /** The collection could not be asked. */
    UNKNOWN
  }

  /**
   * Looks a password up.
   *
   * @param sha1 the SHA-1 digest of the password's UTF-8 text, 20 bytes
   * @return what the collection knows
   */
  Answer lookUp(byte[] sha1);
}
