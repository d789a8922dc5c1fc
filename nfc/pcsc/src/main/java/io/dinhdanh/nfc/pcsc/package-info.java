/**
 * Desktop card readers by javax.smartcardio.
 *
 * <p>Empty in this version: the room is built, nothing has moved in yet.
 */
@NullMarked
package io.dinhdanh.nfc.pcsc;

import org.jspecify.annotations.NullMarked;
