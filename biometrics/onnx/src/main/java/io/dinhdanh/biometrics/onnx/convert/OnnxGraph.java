package io.dinhdanh.biometrics.onnx.convert;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * An ONNX graph while it is built: constants, nodes, one input and one output (ONNX IR version 8,
 * operator set 13; field numbers from onnx.proto).
 */
final class OnnxGraph {

  private static final int IR_VERSION = 8;
  private static final int OPERATOR_SET = 13;
  private static final int FLOAT = 1;
  private static final int INT64 = 7;

  private final List<ProtoBuffer> nodes = new ArrayList<>();
  private final List<ProtoBuffer> constants = new ArrayList<>();
  private int names;

  /** Adds a tensor and answers its name. */
  String constant(Tensor tensor) {
    ByteBuffer raw = ByteBuffer.allocate(4 * tensor.values().length).order(ByteOrder.LITTLE_ENDIAN);
    for (float value : tensor.values()) {
      raw.putFloat(value);
    }
    return constant(tensor.shape(), FLOAT, raw.array());
  }

  /** Adds a row of whole numbers and answers its name. */
  String constant(long... values) {
    ByteBuffer raw = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (long value : values) {
      raw.putLong(value);
    }
    return constant(new int[] {values.length}, INT64, raw.array());
  }

  private String constant(int[] shape, int type, byte[] raw) {
    String name = "c" + names++;
    ProtoBuffer tensor = new ProtoBuffer();
    for (int length : shape) {
      tensor.number(1, length);
    }
    constants.add(tensor.number(2, type).text(8, name).bytes(9, raw));
    return name;
  }

  /** Adds a node and answers the name of its output. */
  String node(String operator, List<String> inputs, Attribute... attributes) {
    String output = "n" + names++;
    node(operator, inputs, output, attributes);
    return output;
  }

  /** Adds the node whose output is the graph's. */
  void output(String operator, List<String> inputs, Attribute... attributes) {
    node(operator, inputs, "output", attributes);
  }

  private void node(String operator, List<String> inputs, String output, Attribute... attributes) {
    ProtoBuffer node = new ProtoBuffer();
    for (String input : inputs) {
      node.text(1, input);
    }
    node.text(2, output).text(4, operator);
    for (Attribute attribute : attributes) {
      node.message(5, attribute.proto());
    }
    nodes.add(node);
  }

  /** The model file. A dimension of 0 is one that the caller of the net chooses. */
  byte[] model(long[] inputShape, long[] outputShape) {
    ProtoBuffer graph = new ProtoBuffer();
    nodes.forEach(node -> graph.message(1, node));
    graph.text(2, "net");
    constants.forEach(constant -> graph.message(5, constant));
    graph.message(11, value("input", inputShape)).message(12, value("output", outputShape));
    return new ProtoBuffer()
        .number(1, IR_VERSION)
        .text(2, "dinhdanh")
        .message(7, graph)
        .message(8, new ProtoBuffer().text(1, "").number(2, OPERATOR_SET))
        .toByteArray();
  }

  private static ProtoBuffer value(String name, long[] shape) {
    ProtoBuffer dimensions = new ProtoBuffer();
    for (int i = 0; i < shape.length; i++) {
      ProtoBuffer dimension = new ProtoBuffer();
      dimensions.message(
          1, shape[i] == 0 ? dimension.text(2, name + i) : dimension.number(1, shape[i]));
    }
    ProtoBuffer tensor = new ProtoBuffer().number(1, FLOAT).message(2, dimensions);
    return new ProtoBuffer().text(1, name).message(2, new ProtoBuffer().message(1, tensor));
  }

  /** A named setting of a node. */
  record Attribute(ProtoBuffer proto) {

    private static final int TYPE_FLOAT = 1;
    private static final int TYPE_INT = 2;
    private static final int TYPE_STRING = 3;
    private static final int TYPE_INTS = 7;

    static Attribute of(String name, float value) {
      return new Attribute(new ProtoBuffer().text(1, name).real(2, value).number(20, TYPE_FLOAT));
    }

    static Attribute of(String name, String value) {
      return new Attribute(new ProtoBuffer().text(1, name).text(4, value).number(20, TYPE_STRING));
    }

    static Attribute one(String name, long value) {
      return new Attribute(new ProtoBuffer().text(1, name).number(3, value).number(20, TYPE_INT));
    }

    static Attribute of(String name, long... values) {
      ProtoBuffer proto = new ProtoBuffer().text(1, name);
      for (long value : values) {
        proto.number(8, value);
      }
      return new Attribute(proto.number(20, TYPE_INTS));
    }
  }
}
