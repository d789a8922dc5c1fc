package io.dinhdanh.benchmarks.figure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run as JSON; docs/MEASURING.md describes its fields. Absent is null, and so is no number. */
final class FigureJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private FigureJson() {}

  static String write(
      String program, List<String> arguments, Instant date, Machine machine, List<Figure> figures) {
    ObjectNode run = JSON.createObjectNode();
    run.put("program", program);
    arguments.forEach(run.putArray("arguments")::add);
    run.put("date", date.toString());
    run.put("jdk", machine.jdk());
    run.putObject("machine")
        .put("processor", machine.processor())
        .put("cores", machine.cores())
        .put("system", machine.system())
        .put("heapBytes", machine.heapBytes());
    ArrayNode rows = run.putArray("figures");
    figures.forEach(figure -> write(figure, rows.addObject()));
    return run.toPrettyString() + "\n";
  }

  private static void write(Figure figure, ObjectNode row) {
    Figure.Peer peer = figure.peer();
    row.put("name", figure.name()).put("unit", figure.unit());
    row.put("value", number(figure.value()));
    row.put("peer", peer == null ? null : peer.name());
    row.put("peerValue", peer == null ? null : number(peer.value()));
    row.put("ratio", peer == null ? null : number(peer.ratio()));
  }

  private static @Nullable Double number(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
