package io.dinhdanh.core.account;

import io.dinhdanh.core.json.JsonMapping;

/**
 * Accounts and their entries as JSON, for the embedder's own store. An account that was read is the
 * account that was written: fields that this release does not know are kept and written again, so
 * an older release does not lose what a newer one stored. A value that it does not know (a stage, a
 * ground to lock) is refused, for guessing at it could unlock an account.
 */
public final class AccountJson {

  /** The version of the form that this release writes. */
  public static final int SCHEMA = 1;

  /**
   * A snapshot: {@code {"schema","id","subject","version","applicant":{},"stage","level","granted",
   * "fileCase","phone","email","secrets":[],"passcodeFailures","passcodeLockedUntil","code":{},
   * "device":{},"askingDevice":{},"locks":[],"lockRequest":{},"deadlines":{},"documents":{},
   * "activationOverdue","correctionOpen","evidence":[],"recentCommands":[]}}.
   */
  public static final JsonMapping<Account> ACCOUNT = new AccountMapping();

  /**
   * An entry: {@code {"schema","version","at","command","action","rule","ruleset","events":
   * [{"type",...}]}}.
   */
  public static final JsonMapping<Entry> ENTRY = new EntryMapping();

  private AccountJson() {}
}
