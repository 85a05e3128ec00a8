export default function AdminLayout({ children }: LayoutProps<'/[locale]/admin'>) {
  return <div className="page py-6">{children}</div>
}
