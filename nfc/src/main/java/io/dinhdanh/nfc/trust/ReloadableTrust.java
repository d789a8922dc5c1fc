package io.dinhdanh.nfc.trust;

import io.dinhdanh.nfc.ChipException;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The trust store of a service that runs on while its lists are replaced. A verification takes one
 * snapshot when it begins and keeps it to its end; a reload that fails leaves the last snapshot in
 * place. Thread-safe.
 */
public final class ReloadableTrust implements Supplier<TrustStore> {

  /** Makes the next store. */
  @FunctionalInterface
  public interface Source {

    /**
     * Loads a store.
     *
     * @param rules the caller's rules, which refuse lists older than those of the last store
     * @return the next store
     * @throws ChipException if it cannot be loaded
     */
    TrustStore load(LoadingRules rules) throws ChipException;
  }

  private final Source source;
  private final LoadingRules rules;
  private volatile TrustStore current;

  private ReloadableTrust(Source source, LoadingRules rules, TrustStore first) {
    this.source = source;
    this.rules = rules;
    this.current = first;
  }

  /**
   * Loads the first store.
   *
   * @param rules what trust files must fulfil
   * @param source where stores come from, now and at each reload
   * @return the holder of the store
   * @throws ChipException if the first store cannot be loaded
   */
  public static ReloadableTrust load(LoadingRules rules, Source source) throws ChipException {
    Objects.requireNonNull(source, "source");
    return new ReloadableTrust(source, rules, source.load(rules));
  }

  /**
   * The store of this moment.
   *
   * @return an immutable snapshot
   */
  @Override
  public TrustStore get() {
    return current;
  }

  /**
   * Loads the store anew and puts it in the place of the last one.
   *
   * @return the new store
   * @throws ChipException if it cannot be loaded or is older than the last; that one stays
   */
  public synchronized TrustStore reload() throws ChipException {
    TrustStore next = source.load(rules.after(current));
    current = next;
    return next;
  }
}
