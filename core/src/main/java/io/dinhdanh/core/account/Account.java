package io.dinhdanh.core.account;

import io.dinhdanh.core.evidence.Subject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account at one version. Immutable; a decision makes the next one. It holds keyed hashes,
 * references to evidence and dates, never a number, a secret, a digest of a secret, or biometric
 * data.
 */
public final class Account {

  /**
   * How many commands an account remembers to answer them again: more than the whole way from
   * nothing to level 2. A store that keeps the entries answers older ones.
   */
  public static final int REMEMBERED_COMMANDS = 32;

  final String id;
  final Subject subject;
  final long version;
  final Applicant applicant;
  final Stage stage;
  final Level active;
  final Level granted;
  final @Nullable FileCase fileCase;
  final @Nullable Subject phone;
  final @Nullable Subject email;
  final Set<Secret> secrets;
  final int passcodeFailures;
  final @Nullable Instant passcodeLockedUntil;
  final @Nullable Code code;
  final @Nullable Device device;
  final @Nullable Device askingDevice;
  final Set<LockGround> locks;
  final @Nullable LockRequest lockRequest;
  final Map<DeadlineKind, Instant> deadlines;
  final Map<DocumentKind, DocumentState> documents;
  final boolean activationOverdue;
  final boolean correctionOpen;
  final List<EvidenceReference> evidence;
  final RecentCommands recent;
  final @Nullable String unknownFields;

  Account(Draft draft) {
    id = draft.id;
    subject = draft.subject;
    version = draft.version;
    applicant = draft.applicant;
    stage = draft.stage;
    active = draft.active;
    granted = draft.granted;
    fileCase = draft.fileCase;
    phone = draft.phone;
    email = draft.email;
    secrets = draft.secrets;
    passcodeFailures = draft.passcodeFailures;
    passcodeLockedUntil = draft.passcodeLockedUntil;
    code = draft.code;
    device = draft.device;
    askingDevice = draft.askingDevice;
    locks = draft.locks;
    lockRequest = draft.lockRequest;
    deadlines = draft.deadlines;
    documents = draft.documents;
    activationOverdue = draft.activationOverdue;
    correctionOpen = draft.correctionOpen;
    evidence = draft.evidence;
    recent = draft.recent;
    unknownFields = draft.unknownFields;
  }

  /**
   * The account before anything happened: version 0, stage {@link Stage#NONE}.
   *
   * @param id the caller's own name for the account, 1 to 64 characters, not personal
   * @param subject the holder's number as a keyed hash
   * @param applicant what the rules need to know about the holder
   * @return the first version
   */
  public static Account none(String id, Subject subject, Applicant applicant) {
    if (id.isEmpty() || id.length() > 64) {
      throw new IllegalArgumentException("an account's id has 1 to 64 characters");
    }
    return new Account(new Draft(id, subject, applicant));
  }

  /**
   * The account after one more entry of its audit trail.
   *
   * @param entry the entry that follows this version
   * @return the account that the entry led to
   * @throws IllegalArgumentException if the entry belongs to another version
   */
  public Account after(Entry entry) {
    if (entry.version() != version + 1) {
      throw new IllegalArgumentException(
          "entry " + entry.version() + " does not follow version " + version);
    }
    Draft draft = new Draft(this);
    for (Event event : entry.events()) {
      Replay.apply(event, draft);
    }
    return draft.commit(entry.command(), entry.action());
  }

  /**
   * The caller's name for the account.
   *
   * @return the id
   */
  public String id() {
    return id;
  }

  /**
   * The holder.
   *
   * @return their number as a keyed hash
   */
  public Subject subject() {
    return subject;
  }

  /**
   * How many commands were carried out.
   *
   * @return the version, from 0
   */
  public long version() {
    return version;
  }

  /**
   * What the rules know about the holder.
   *
   * @return the applicant
   */
  public Applicant applicant() {
    return applicant;
  }

  /**
   * Where the account stands.
   *
   * @return the stage
   */
  public Stage stage() {
    return stage;
  }

  /**
   * What the account proves while it is not locked.
   *
   * @return the active level
   */
  public Level level() {
    return active;
  }

  /**
   * The highest level that the authority granted, active or not.
   *
   * @return the granted level
   */
  public Level granted() {
    return granted;
  }

  /**
   * The case of the file under way.
   *
   * @return the case, if a file is under way
   */
  public Optional<FileCase> fileCase() {
    return Optional.ofNullable(fileCase);
  }

  /**
   * The registered telephone number.
   *
   * @return its keyed hash, if there is one
   */
  public Optional<Subject> phone() {
    return Optional.ofNullable(phone);
  }

  /**
   * The registered mail address.
   *
   * @return its keyed hash, if there is one
   */
  public Optional<Subject> email() {
    return Optional.ofNullable(email);
  }

  /**
   * The secrets that the holder has set.
   *
   * @return an unmodifiable set
   */
  public Set<Secret> secrets() {
    return Collections.unmodifiableSet(secrets);
  }

  /**
   * Until when passcodes are refused.
   *
   * @return the instant, if passcodes were locked; it may have passed
   */
  public Optional<Instant> passcodeLockedUntil() {
    return Optional.ofNullable(passcodeLockedUntil);
  }

  /**
   * The one-time code under way.
   *
   * @return what it is for and until when, if one was sent
   */
  public Optional<Code> code() {
    return Optional.ofNullable(code);
  }

  /**
   * The device that the account lives on.
   *
   * @return the device, if there is one
   */
  public Optional<Device> device() {
    return Optional.ofNullable(device);
  }

  /**
   * The device that asks to take its place.
   *
   * @return the device, if one asks
   */
  public Optional<Device> askingDevice() {
    return Optional.ofNullable(askingDevice);
  }

  /**
   * The grounds on which the account is locked.
   *
   * @return an unmodifiable set, empty if it is free
   */
  public Set<LockGround> locks() {
    return Collections.unmodifiableSet(locks);
  }

  /**
   * The written request to lock or unlock that waits.
   *
   * @return the request, if one waits
   */
  public Optional<LockRequest> lockRequest() {
    return Optional.ofNullable(lockRequest);
  }

  /**
   * What the account waits for, and until when.
   *
   * @return an unmodifiable map
   */
  public Map<DeadlineKind, Instant> deadlines() {
    return Collections.unmodifiableMap(deadlines);
  }

  /**
   * The documents to be shown.
   *
   * @return an unmodifiable map
   */
  public Map<DocumentKind, DocumentState> documents() {
    return Collections.unmodifiableMap(documents);
  }

  /**
   * Tells whether activation was noted as overdue.
   *
   * @return true until the hotline confirms or the account is activated
   */
  public boolean activationOverdue() {
    return activationOverdue;
  }

  /**
   * Tells whether the holder reported wrong data that are not corrected yet.
   *
   * @return true if so
   */
  public boolean correctionOpen() {
    return correctionOpen;
  }

  /**
   * The checks that led here, the latest of each kind.
   *
   * @return an unmodifiable list of references
   */
  public List<EvidenceReference> evidence() {
    return Collections.unmodifiableList(evidence);
  }

  /**
   * The latest commands, oldest first.
   *
   * @return an unmodifiable list of at most {@link #REMEMBERED_COMMANDS}
   */
  public List<DoneCommand> recentCommands() {
    return recent.list();
  }

  private List<@Nullable Object> state() {
    return Arrays.asList(
        id,
        subject,
        version,
        applicant,
        stage,
        active,
        granted,
        fileCase,
        phone,
        email,
        secrets,
        passcodeFailures,
        passcodeLockedUntil,
        code,
        device,
        askingDevice,
        locks,
        lockRequest,
        deadlines,
        documents,
        activationOverdue,
        correctionOpen,
        evidence,
        recent.list(),
        unknownFields);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Account that && state().equals(that.state());
  }

  @Override
  public int hashCode() {
    return state().hashCode();
  }

  /** Says where the account stands and nothing about the holder. */
  @Override
  public String toString() {
    return "Account[version " + version + ", " + stage + ", level " + active + ", " + locks + "]";
  }
}
