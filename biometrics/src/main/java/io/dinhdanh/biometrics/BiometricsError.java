package io.dinhdanh.biometrics;

import io.dinhdanh.core.evidence.Reason;
import java.util.Objects;

/**
 * Why an operation of this module could not go on. The kind tells what to look at; the reason has a
 * stable code, a sentence that says what to do next, and data without personal content.
 */
public sealed interface BiometricsError {

  /**
   * What went wrong and what to do next.
   *
   * @return the reason
   */
  Reason reason();

  /**
   * Bytes that should be a template are none, or cannot be written in the format asked for.
   *
   * @param reason what is wrong with them
   */
  record TemplateUnusable(Reason reason) implements BiometricsError {
    public TemplateUnusable {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * An image cannot be read, or shows nothing that a template could be made of.
   *
   * @param reason what is wrong with it
   */
  record ImageUnusable(Reason reason) implements BiometricsError {
    public ImageUnusable {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * What the caller brought otherwise (an embedding, a profile, a record) cannot be used.
   *
   * @param reason what is wrong with it
   */
  record InputRefused(Reason reason) implements BiometricsError {
    public InputRefused {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * A model or a library that the operation needs is not there, or does not fit.
   *
   * @param reason what is missing
   */
  record ModelUnavailable(Reason reason) implements BiometricsError {
    public ModelUnavailable {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * A gallery is whole but cannot do what was asked: another process holds it, the disk is full,
   * the key or the format is another one.
   *
   * @param reason what stands in the way
   */
  record GalleryUnusable(Reason reason) implements BiometricsError {
    public GalleryUnusable {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * A file of a gallery does not hold what was written into it.
   *
   * @param reason which file, where, and what is lost
   */
  record GalleryDamaged(Reason reason) implements BiometricsError {
    public GalleryDamaged {
      Objects.requireNonNull(reason, "reason");
    }
  }
}
