/** A stranger's module. */
module org.example.core {
  requires org.duecare.core;
}
