package io.dinhdanh.nfc.testkit.reader;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.card.MrzKey;
import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.reader.ChipReader;
import io.dinhdanh.nfc.reader.ChipReading;
import io.dinhdanh.nfc.reader.ReadLimits;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.testkit.chip.ChipBehaviour;
import io.dinhdanh.nfc.testkit.chip.SoftwareChip;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A bench with a chip, a reader, and wires that break where they are told to. */
final class Lab {

  static final MrzKey KEY =
      MrzKey.of("024000123", PartialDate.ofDay(2000, 1, 1), Expiry.on(LocalDate.of(2040, 1, 1)));
  static final MrzKey WRONG_KEY =
      MrzKey.of("024000124", PartialDate.ofDay(2000, 1, 1), Expiry.on(LocalDate.of(2040, 1, 1)));

  private Lab() {}

  static SoftwareChip chip(ChipFiles files, ChipBehaviour behaviour) {
    return SoftwareChip.builder().files(files).mrzKey(KEY).behaviour(behaviour).build();
  }

  static ChipReader reader() {
    return new ChipReader(ReadLimits.usual(), Clock.systemUTC(), new SecureRandom());
  }

  static ChipReading reading(ReadPlan plan, AccessKey... keys) {
    return reader().begin(plan, List.of(keys), progress -> {});
  }

  /** A link that counts, remembers commands, and breaks at one of them. */
  static final class Wire implements ChipLink {

    private final ChipLink link;
    private final int breaksAt;
    private final List<byte[]> commands = new ArrayList<>();
    private final List<byte[]> answers = new ArrayList<>();

    Wire(ChipLink link) {
      this(link, Integer.MAX_VALUE);
    }

    /** Breaks at the command of this number, from 1. */
    Wire(ChipLink link, int breaksAt) {
      this.link = link;
      this.breaksAt = breaksAt;
    }

    @Override
    public byte[] transceive(byte[] command) throws IOException {
      if (commands.size() + 1 >= breaksAt) {
        throw new IOException("the tag was lost");
      }
      commands.add(command.clone());
      byte[] answer = link.transceive(command);
      answers.add(answer.clone());
      return answer;
    }

    int count() {
      return commands.size();
    }

    /** The commands from the first protected one on. */
    long afterAccess() {
      return commands.stream().filter(c -> (c[0] & 0x0C) == 0x0C).count();
    }

    /** The commands before the first protected one. */
    int beforeAccess() {
      int clear = 0;
      while (clear < commands.size() && (commands.get(clear)[0] & 0x0C) == 0) {
        clear++;
      }
      return clear;
    }

    List<byte[]> commands() {
      return commands;
    }

    List<byte[]> answers() {
      return answers;
    }
  }
}
