package io.dinhdanh.core.account;

import io.dinhdanh.core.person.IdentityField;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happened on the way to a level. */
public sealed interface ProgressEvent extends Event {

  /**
   * The account entered a stage.
   *
   * @param stage the stage
   */
  record StageEntered(Stage stage) implements ProgressEvent {
    public StageEntered {
      Objects.requireNonNull(stage, "stage");
    }
  }

  /**
   * The authority granted a level; it is not active yet.
   *
   * @param level the level
   */
  record LevelGranted(Level level) implements ProgressEvent {
    public LevelGranted {
      Objects.requireNonNull(level, "level");
    }
  }

  /**
   * A level became active.
   *
   * @param level the level
   */
  record LevelActivated(Level level) implements ProgressEvent {
    public LevelActivated {
      Objects.requireNonNull(level, "level");
    }
  }

  /**
   * The details were given.
   *
   * @param source scanned or typed
   */
  record DetailsGiven(DetailsSource source) implements ProgressEvent {
    public DetailsGiven {
      Objects.requireNonNull(source, "source");
    }
  }

  /** The holder accepted the terms of use. */
  record TermsAccepted() implements ProgressEvent {}

  /**
   * A file was opened.
   *
   * @param fileCase which case of the law it is
   * @param office where, or null when online
   */
  record FileOpened(FileCase fileCase, @Nullable Office office) implements ProgressEvent {
    public FileOpened {
      Objects.requireNonNull(fileCase, "fileCase");
    }
  }

  /** The file is no longer under way. */
  record FileClosed() implements ProgressEvent {}

  /**
   * A file was refused.
   *
   * @param reason the authority's code for the reason
   */
  record Rejected(String reason) implements ProgressEvent {
    public Rejected {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * That a check passed was kept.
   *
   * @param reference which check, when and by what
   */
  record EvidenceKept(EvidenceReference reference) implements ProgressEvent {
    public EvidenceKept {
      Objects.requireNonNull(reference, "reference");
    }
  }

  /**
   * What is known of the holder changed.
   *
   * @param applicant the holder as known from now on
   */
  record ApplicantChanged(Applicant applicant) implements ProgressEvent {
    public ApplicantChanged {
      Objects.requireNonNull(applicant, "applicant");
    }
  }

  /**
   * The holder reported wrong data.
   *
   * @param fields what is wrong; unmodifiable
   */
  record CorrectionAsked(Set<IdentityField> fields) implements ProgressEvent {
    public CorrectionAsked {
      fields =
          Collections.unmodifiableSet(
              fields.isEmpty() ? EnumSet.noneOf(IdentityField.class) : EnumSet.copyOf(fields));
    }
  }

  /** The data were corrected. */
  record CorrectionMade() implements ProgressEvent {}
}
