package io.dinhdanh.biometrics.face.video;

import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.core.evidence.Check;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of a recording.
 *
 * @param state how it ended, or that it has not
 * @param best the sharpest fit frame, or null unless the recording is done
 * @param checks that one person was seen throughout, and the portrait checks of the best frame
 */
public record VideoResult(VideoStep.State state, @Nullable Picture best, List<Check> checks) {

  public VideoResult {
    Objects.requireNonNull(state, "state");
    checks = Collections.unmodifiableList(new ArrayList<>(checks));
  }
}
