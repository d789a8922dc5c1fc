package io.dinhdanh.nfc.pcsc;

import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.ReadError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.TerminalFactory;

/** The card readers of this computer. Thread-safe. */
public final class PcscReaders {

  private final CardTerminals terminals;

  /**
   * Readers as a provider lists them.
   *
   * @param terminals the provider's list
   */
  public PcscReaders(CardTerminals terminals) {
    this.terminals = Objects.requireNonNull(terminals, "terminals");
  }

  /**
   * The readers of the platform's PC/SC service.
   *
   * @return the readers; whether there are any is told by {@link #names}
   */
  public static PcscReaders ofPlatform() {
    return new PcscReaders(TerminalFactory.getDefault().terminals());
  }

  /**
   * The names of the readers.
   *
   * @return an unmodifiable list, at least one
   * @throws ChipException with {@link ReadError.NoReaders} if there are none, or no PC/SC service
   */
  public List<String> names() throws ChipException {
    List<String> names = new ArrayList<>();
    for (CardTerminal terminal : list()) {
      names.add(terminal.getName());
    }
    return Collections.unmodifiableList(names);
  }

  /**
   * Connects to the card that lies on a reader.
   *
   * @param name the reader's name, or a part of it that only it has
   * @return a link to the card, to be closed
   * @throws ChipException with {@link ReadError.NoReaders}, {@link ReadError.NoSuchReader} or
   *     {@link ReadError.NoCard}
   */
  public PcscLink connect(String name) throws ChipException {
    CardTerminal terminal = terminal(name);
    try {
      return new PcscLink(terminal.connect("*"));
    } catch (CardException e) {
      // There is none, another program may hold the card, or it is just being taken away.
      throw new ChipException(new ReadError.NoCard(terminal.getName()), e);
    }
  }

  private CardTerminal terminal(String name) throws ChipException {
    List<CardTerminal> fitting = new ArrayList<>();
    for (CardTerminal terminal : list()) {
      if (terminal.getName().equals(name)) {
        return terminal;
      }
      if (terminal.getName().contains(name)) {
        fitting.add(terminal);
      }
    }
    if (fitting.size() != 1) {
      throw new ChipException(new ReadError.NoSuchReader(name, String.join(", ", names())));
    }
    return fitting.get(0);
  }

  private List<CardTerminal> list() throws ChipException {
    try {
      List<CardTerminal> list = terminals.list();
      if (list.isEmpty()) {
        throw new ChipException(new ReadError.NoReaders());
      }
      return list;
    } catch (CardException | IllegalStateException e) {
      // So the platform says that no reader is connected, or that the service does not run.
      throw new ChipException(new ReadError.NoReaders(), e);
    }
  }
}
