package io.dinhdanh.examples.android;

import org.codehaus.mojo.animal_sniffer.Clazz;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Cuts a class down to the members and interfaces that an API level lists. */
final class ApiSurface extends ClassVisitor {

  private final Clazz listed;

  private ApiSurface(ClassVisitor next, Clazz listed) {
    super(Opcodes.ASM9, next);
    this.listed = listed;
  }

  /** The class without code and without what the list does not name. */
  static byte[] cut(byte[] whole, Clazz listed) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(whole)
        .accept(new ApiSurface(writer, listed), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    return writer.toByteArray();
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String[] interfaces) {
    super.visit(
        Opcodes.V1_8, access, name, null, listed.getSuperClass(), listed.getSuperInterfaces());
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    return listed.getSignatures().contains(name + "#" + descriptor)
        ? super.visitField(access, name, descriptor, null, value)
        : null;
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return listed.getSignatures().contains(name + descriptor)
        ? super.visitMethod(access | Opcodes.ACC_NATIVE, name, descriptor, null, exceptions)
        : null;
  }

  @Override
  public void visitInnerClass(
      String name, @Nullable String outer, @Nullable String inner, int access) {}

  @Override
  public void visitNestMember(String member) {}

  @Override
  public void visitNestHost(String host) {}

  @Override
  public void visitPermittedSubclass(String subclass) {}
}
