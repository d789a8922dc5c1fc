/**
 * A software chip and its issuer for tests.
 *
 * <p>Empty in this version: the room is built, nothing has moved in yet.
 */
@NullMarked
package io.dinhdanh.nfc.testkit;

import org.jspecify.annotations.NullMarked;
