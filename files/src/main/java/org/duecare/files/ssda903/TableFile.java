package org.duecare.files.ssda903;

import java.nio.file.Path;

/**
 * A file that holds a table of the return.
 *
 * @param folder the number of its folder, from 0 for the oldest
 * @param name how messages name it
 * @param size its length in bytes
 */
record TableFile(int folder, String name, Path path, long size, ReturnTable table, Layout layout) {}
