package io.dinhdanh.nfc.link;

import java.util.Objects;
import net.sf.scuba.smartcards.CardService;

/**
 * Joins this SDK to what speaks SCUBA, the smart card library under JMRTD: a link becomes a card
 * service and a card service becomes a link.
 */
public final class CardServices {

  private CardServices() {}

  /**
   * A card service over a link, for JMRTD's {@code PassportService} and the like.
   *
   * @param link to a chip in the field
   * @return a service that is ready to be opened; closing it leaves the link alone
   */
  public static CardService over(ChipLink link) {
    return new LinkCardService(Objects.requireNonNull(link, "link"));
  }

  /**
   * A link over a card service.
   *
   * @param service that has been opened
   * @return a link that reports each failure of the service as an {@link java.io.IOException}
   */
  public static ChipLink link(CardService service) {
    return new CardServiceLink(Objects.requireNonNull(service, "service"));
  }
}
