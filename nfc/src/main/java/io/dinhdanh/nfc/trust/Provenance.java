package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.evidence.ChipProvenance;
import io.dinhdanh.core.evidence.ChipProvenance.TrustListFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Gathers what a verification rested on. */
final class Provenance {

  private final byte[] file;
  private final SecurityObject sod;
  private final ContentSteps content;
  private final TrustStore store;

  Provenance(byte[] file, SecurityObject sod, ContentSteps content, TrustStore store) {
    this.file = file;
    this.sod = sod;
    this.content = content;
    this.store = store;
  }

  ChipProvenance of(@Nullable PkiCertificate signer, @Nullable TrustPath path) {
    Expiry expiry = content.expires().orElse(null);
    OptionalLong days = expiry == null ? OptionalLong.empty() : expiry.daysFrom(content.today());
    PkiCertificate anchor = path == null ? null : path.anchor();
    return new ChipProvenance(
        Digests.hex(Digests.instance(Digests.SHA_256).digest(file)),
        sod.digestName().orElse(null),
        sod.digests(),
        documentType(),
        expiry == null ? null : expiry.text(),
        days.isPresent() ? days.getAsLong() : null,
        signer == null ? null : signer.text().facts(),
        anchor == null ? null : anchor.text().facts(),
        lists());
  }

  private @Nullable String documentType() {
    String code = content.documentCode().orElse(null);
    return code == null ? null : code + " " + content.issuingState().orElse("");
  }

  private List<TrustListFacts> lists() {
    List<TrustListFacts> facts = new ArrayList<>();
    for (TrustListVersion list : store.lists()) {
      facts.add(
          new TrustListFacts(
              list.publisher(), list.signingTime().orElse(null), list.sha256(), list.pinned()));
    }
    return facts;
  }
}
