package io.dinhdanh.benchmarks.chip;

import io.dinhdanh.nfc.testkit.chip.Fault;
import java.time.Duration;
import java.util.List;

/** Every kind of fault that the software chip's script knows. */
final class Faults {

  /** Each kind with values that matter. */
  static final List<Fault> ALL =
      List.of(
          new Fault.TagLost(true),
          new Fault.TagLost(false),
          new Fault.PlainStatus(0x6F00),
          new Fault.PlainStatus(0x6700),
          new Fault.PlainStatus(0x9000),
          new Fault.ChipStatus(0x6F00),
          new Fault.ChipStatus(0x6982),
          new Fault.WrongCode(),
          new Fault.Replayed(),
          new Fault.Truncated(1),
          new Fault.Truncated(7),
          new Fault.Lengthened(3),
          new Fault.ShortReads(0),
          new Fault.ShortReads(60),
          new Fault.EndlessReads(),
          new Fault.GrowingLengths(),
          new Fault.Slow(Duration.ofSeconds(9)),
          new Fault.Slow(Duration.ofHours(1)));

  private Faults() {}
}
