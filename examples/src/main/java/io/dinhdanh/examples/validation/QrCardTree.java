package io.dinhdanh.examples.validation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.validation.qr.CardQr;
import io.dinhdanh.validation.qr.QrWarning;
import java.time.LocalDate;

/** What a card's QR code says, as JSON. */
public final class QrCardTree {

  private QrCardTree() {}

  /**
   * Writes a card.
   *
   * @param card what the code says
   * @return its fields by name; what is absent is null
   */
  public static ObjectNode of(CardQr card) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("kind", card.kind().name());
    tree.put("number", card.number().digits());
    tree.put("oldNumber", card.oldNumber().orElse(null));
    tree.put("name", card.name());
    tree.put("born", card.born().iso());
    tree.put("sex", card.sex().map(Enum::name).orElse(null));
    tree.put("address", card.address().isEmpty() ? null : card.address());
    tree.put("issued", card.issued().map(LocalDate::toString).orElse(null));
    card.extras().forEach(extra -> tree.withArray("extras").add(extra.text()));
    tree.withArray("extras");
    card.expiryCandidates().forEach(e -> tree.withArray("expiryCandidates").add(e.text()));
    tree.withArray("expiryCandidates");
    card.warnings().forEach(warning -> tree.withArray("warnings").add(warning(warning)));
    tree.withArray("warnings");
    return tree;
  }

  private static ObjectNode warning(QrWarning warning) {
    return ReasonTree.of(warning.reason()).put("grade", warning.grade().name());
  }
}
