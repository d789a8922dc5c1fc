package io.dinhdanh.biometrics.face.video;

import io.dinhdanh.core.text.Sentence;
import java.time.Duration;
import java.util.Objects;

/**
 * Where a recording is after a frame.
 *
 * @param state whether it goes on
 * @param prompt what to say to the person now
 * @param fitFrames how many frames were fit so far
 * @param left how much time is left, not negative
 */
public record VideoStep(State state, Sentence prompt, int fitFrames, Duration left) {

  /** Whether a recording goes on; every state but the first is final. */
  public enum State {
    /** More frames are needed. */
    GOING_ON,
    /** There are enough fit frames of one person. */
    DONE,
    /** The deadline has passed. */
    EXPIRED,
    /** Another person came before the camera. */
    OTHER_PERSON
  }

  public VideoStep {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(prompt, "prompt");
    Objects.requireNonNull(left, "left");
  }
}
