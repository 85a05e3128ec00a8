export default function SellerLayout({ children }: LayoutProps<'/[locale]/seller'>) {
  return <div className="page py-6">{children}</div>
}
