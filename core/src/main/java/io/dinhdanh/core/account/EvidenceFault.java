package io.dinhdanh.core.account;

/** Why a check that a guard asks for does not satisfy it. */
public enum EvidenceFault {
  /** No such check came with the command. */
  MISSING,
  /** It failed, warned or was not done. */
  NOT_PASSED,
  /** It was claimed by somebody and not made again here. */
  CLAIMED,
  /** It was made too long ago, or lies in the future. */
  STALE,
  /** It is about somebody else, or does not say about whom. */
  OTHER_SUBJECT
}
