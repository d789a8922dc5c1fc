package io.dinhdanh.core.account;

import io.dinhdanh.core.evidence.CheckId;
import io.dinhdanh.core.text.Sentence;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a command was refused.
 *
 * @param code a stable word for programs, such as {@code locked.self}
 * @param sentence the reason, for a person to read
 * @param source the decree and article, or the seed, on which it rests
 * @param check the evidence that was asked for, or null if the reason is not about evidence
 * @param fault what was wrong with that evidence, or null
 */
public record Objection(
    String code,
    Sentence sentence,
    String source,
    @Nullable CheckId check,
    @Nullable EvidenceFault fault) {

  public Objection {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(source, "source");
  }

  static Objection of(String code, String source, String en, String vi) {
    return new Objection(code, new Sentence(en, vi), source, null, null);
  }

  Objection because(CheckId asked, EvidenceFault what) {
    return new Objection(code, sentence, source, asked, what);
  }
}
