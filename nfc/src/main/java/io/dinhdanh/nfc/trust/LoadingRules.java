package io.dinhdanh.nfc.trust;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What trust files must fulfil to be loaded. Immutable.
 *
 * @param pinnedSigners certificates of list signers, or of the roots that issue them; with any of
 *     them, a master list that none of them signed is refused, and without, lists load as unpinned
 * @param last the editions that were loaded before; an older one of the same publisher is refused
 */
public record LoadingRules(Set<PkiCertificate> pinnedSigners, List<TrustListVersion> last) {

  private static final LoadingRules USUAL = new LoadingRules(Set.of(), List.of());

  public LoadingRules {
    pinnedSigners = Collections.unmodifiableSet(new LinkedHashSet<>(pinnedSigners));
    last = Collections.unmodifiableList(new ArrayList<>(last));
  }

  /**
   * Nobody pinned, nothing loaded before.
   *
   * @return the usual rules
   */
  public static LoadingRules usual() {
    return USUAL;
  }

  /**
   * The same rules with list signers pinned.
   *
   * @param signers certificates of list signers or of the roots that issue them, such as the
   *     anchors of a store read from them
   * @return new rules
   */
  public LoadingRules pinning(Collection<PkiCertificate> signers) {
    return new LoadingRules(new LinkedHashSet<>(signers), last);
  }

  /**
   * The same rules, refusing lists older than those of a store.
   *
   * @param store the last store
   * @return new rules
   */
  public LoadingRules after(TrustStore store) {
    return new LoadingRules(pinnedSigners, store.lists());
  }

  /** Tells whether the last edition of this list's publisher was newer. */
  boolean superseded(TrustListVersion version) {
    return last.stream().anyMatch(version::isOlderThan);
  }
}
