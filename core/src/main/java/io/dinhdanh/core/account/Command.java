package io.dinhdanh.core.account;

import io.dinhdanh.core.evidence.Subject;
import io.dinhdanh.core.person.IdentityField;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody wants done to an account. Commands are values; each carries an envelope. */
public sealed interface Command {

  /**
   * The id, the expected version and the evidence.
   *
   * @return the envelope
   */
  Envelope envelope();

  /**
   * What is to be done.
   *
   * @return the action
   */
  Action action();

  /**
   * A step that needs no data beside its evidence.
   *
   * @param envelope id, expected version, evidence
   * @param action a step of this form
   */
  record Step(Envelope envelope, Action action) implements Command {
    public Step {
      Objects.requireNonNull(envelope, "envelope");
      requireForm(action, Step.class);
    }
  }

  /**
   * Number and telephone are given (S0, S1, S4). The number is the account's subject.
   *
   * @param envelope id, expected version, evidence
   * @param phone the telephone number as a keyed hash
   */
  record Register(Envelope envelope, Subject phone) implements Command {
    public Register {
      Objects.requireNonNull(envelope, "envelope");
      Objects.requireNonNull(phone, "phone");
    }

    @Override
    public Action action() {
      return Action.REGISTER;
    }
  }

  /**
   * The details are given, scanned or typed.
   *
   * @param envelope id, expected version, evidence
   * @param source where they come from
   */
  record GiveDetails(Envelope envelope, DetailsSource source) implements Command {
    public GiveDetails {
      Objects.requireNonNull(envelope, "envelope");
      Objects.requireNonNull(source, "source");
    }

    @Override
    public Action action() {
      return Action.GIVE_DETAILS;
    }
  }

  /**
   * The holder logs in.
   *
   * @param envelope id, expected version, evidence
   * @param channel app or web
   * @param method how
   * @param device the smartphone, required in the app
   */
  record LogIn(Envelope envelope, Channel channel, LogInMethod method, @Nullable Device device)
      implements Command {
    public LogIn {
      Objects.requireNonNull(envelope, "envelope");
      Objects.requireNonNull(method, "method");
      requireDevice(channel, device);
    }

    @Override
    public Action action() {
      return Action.LOG_IN;
    }
  }

  /**
   * The holder asks for activation.
   *
   * @param envelope id, expected version, evidence
   * @param channel app or web
   * @param contact the registered telephone number or address as a keyed hash
   * @param device the smartphone, required in the app
   */
  record RequestActivation(
      Envelope envelope, Channel channel, Subject contact, @Nullable Device device)
      implements Command {
    public RequestActivation {
      Objects.requireNonNull(envelope, "envelope");
      Objects.requireNonNull(contact, "contact");
      requireDevice(channel, device);
    }

    @Override
    public Action action() {
      return Action.REQUEST_ACTIVATION;
    }
  }

  /**
   * An officer opens a level 2 file.
   *
   * @param envelope id, expected version, evidence
   * @param office where
   * @param fileCase which case of the law it is
   * @param phone the telephone number as a keyed hash, or null
   * @param email the mail address as a keyed hash, or null
   * @param documents documents to integrate, perhaps none; unmodifiable
   */
  record OpenLevel2(
      Envelope envelope,
      Office office,
      FileCase fileCase,
      @Nullable Subject phone,
      @Nullable Subject email,
      Set<DocumentKind> documents)
      implements Command {
    public OpenLevel2 {
      Objects.requireNonNull(envelope, "envelope");
      Objects.requireNonNull(office, "office");
      Objects.requireNonNull(fileCase, "fileCase");
      documents = copy(documents, DocumentKind.class);
    }

    @Override
    public Action action() {
      return Action.OPEN_LEVEL2;
    }
  }

  /**
   * Something is refused.
   *
   * @param envelope id, expected version, evidence
   * @param action what is refused
   * @param reason the authority's code for the reason, 1 to 64 characters
   */
  record Reject(Envelope envelope, Action action, String reason) implements Command {
    public Reject {
      Objects.requireNonNull(envelope, "envelope");
      requireForm(action, Reject.class);
      if (reason.isEmpty() || reason.length() > 64) {
        throw new IllegalArgumentException("the code of a reason has 1 to 64 characters");
      }
    }
  }

  /**
   * An organisation applies through its representative.
   *
   * @param envelope id, expected version, evidence
   * @param fileCase whether its data are at hand
   * @param phone a telephone number as a keyed hash
   */
  record ApplyOrganisation(Envelope envelope, FileCase fileCase, Subject phone) implements Command {
    public ApplyOrganisation {
      Objects.requireNonNull(envelope, "envelope");
      Objects.requireNonNull(fileCase, "fileCase");
      Objects.requireNonNull(phone, "phone");
    }

    @Override
    public Action action() {
      return Action.APPLY_ORGANISATION;
    }
  }

  /**
   * Documents are asked for or shown.
   *
   * @param envelope id, expected version, evidence
   * @param action request or show
   * @param documents which ones, at least one; unmodifiable
   */
  record ChangeDocuments(Envelope envelope, Action action, Set<DocumentKind> documents)
      implements Command {
    public ChangeDocuments {
      Objects.requireNonNull(envelope, "envelope");
      requireForm(action, ChangeDocuments.class);
      documents = copy(documents, DocumentKind.class);
      if (documents.isEmpty()) {
        throw new IllegalArgumentException("at least one document");
      }
    }
  }

  /**
   * The holder reports wrong data.
   *
   * @param envelope id, expected version, evidence
   * @param fields what is wrong, at least one; unmodifiable
   */
  record ReportWrongData(Envelope envelope, Set<IdentityField> fields) implements Command {
    public ReportWrongData {
      Objects.requireNonNull(envelope, "envelope");
      fields = copy(fields, IdentityField.class);
      if (fields.isEmpty()) {
        throw new IllegalArgumentException("at least one field");
      }
    }

    @Override
    public Action action() {
      return Action.REPORT_WRONG_DATA;
    }
  }

  /**
   * What is known of the holder changes.
   *
   * @param envelope id, expected version, evidence
   * @param action correction or renewal
   * @param applicant the holder as known from now on
   */
  record ChangeApplicant(Envelope envelope, Action action, Applicant applicant) implements Command {
    public ChangeApplicant {
      Objects.requireNonNull(envelope, "envelope");
      requireForm(action, ChangeApplicant.class);
      Objects.requireNonNull(applicant, "applicant");
    }
  }

  /**
   * A ground to lock is established, ended, or asked for.
   *
   * @param envelope id, expected version, evidence
   * @param action lock, unlock, or a written request for either
   * @param ground the ground
   */
  record ChangeLock(Envelope envelope, Action action, LockGround ground) implements Command {
    public ChangeLock {
      Objects.requireNonNull(envelope, "envelope");
      requireForm(action, ChangeLock.class);
      Objects.requireNonNull(ground, "ground");
    }
  }

  private static void requireForm(Action action, Class<? extends Command> form) {
    if (action.form() != form) {
      throw new IllegalArgumentException(action + " takes another form of command");
    }
  }

  private static void requireDevice(Channel channel, @Nullable Device device) {
    if ((channel == Channel.APP) != (device != null)) {
      throw new IllegalArgumentException("the app runs on a device, the website on none");
    }
  }

  private static <E extends Enum<E>> Set<E> copy(Set<E> values, Class<E> type) {
    Set<E> copy = EnumSet.noneOf(type);
    copy.addAll(values);
    return Collections.unmodifiableSet(copy);
  }
}
