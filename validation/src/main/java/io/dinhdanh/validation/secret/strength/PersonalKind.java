package io.dinhdanh.validation.secret.strength;

/** What may be known of a person. */
public enum PersonalKind {
  /** The name. */
  NAME,
  /** The personal number, or another number. */
  NUMBER,
  /** The phone number. */
  PHONE,
  /** The date of birth. */
  BIRTH_DATE
}
