package io.dinhdanh.validation.mrz;

import io.dinhdanh.core.card.Mrz;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A zone all of whose check digits fit, and what was repaired to come to it.
 *
 * @param mrz the zone
 * @param fixes the repairs, none if the text was right as it stood; unmodifiable
 */
public record RepairedMrz(Mrz mrz, List<MrzFix> fixes) {

  public RepairedMrz {
    Objects.requireNonNull(mrz, "mrz");
    fixes = Collections.unmodifiableList(new ArrayList<>(fixes));
  }
}
