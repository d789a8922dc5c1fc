package io.dinhdanh.core.card;

import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.core.person.PersonalNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What opens a chip: whoever holds the card can read it there. Keys are told apart in constant time
 * and never printed. Immutable.
 */
public sealed interface AccessKey permits Can, MrzKey {

  /**
   * Every key that may open the chip of a citizen's card, the likeliest first: the card access
   * number, then the machine-readable zone with each expiry that the card may have. A QR code
   * states no expiry, so {@link CardValidity#candidates} are what one has after reading it.
   *
   * @param number the number on the card
   * @param birth the date of birth
   * @param expiries the dates of expiry to try
   * @return an unmodifiable list, never empty
   */
  static List<AccessKey> candidates(
      PersonalNumber number, PartialDate birth, List<Expiry> expiries) {
    List<AccessKey> keys = new ArrayList<>(1 + expiries.size());
    keys.add(Can.of(number));
    for (Expiry expiry : expiries) {
      keys.add(MrzKey.of(number, birth, expiry));
    }
    return Collections.unmodifiableList(keys);
  }
}
