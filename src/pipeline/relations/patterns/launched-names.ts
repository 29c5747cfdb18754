/** How the names end of what is launched rather than founded: sites, institutes, programmes, no firms. */
export const LAUNCHED =
  /(?:总部|总部基地|中心|基地|(?:园|新|发|范|验|行|业|社|假|贸|易|港|作|心)区|园|研究院|研究所|实验室|大楼|大厦|广场|平台|工厂|项目|工程|联盟|基金|办公室|学院|学校|医院|计划|岛|城|专项|方案|院|谷|镇|世界|王国|综合体|走廊|枢纽|铁路|高铁|电站|空间|馆|班|港|行动|总院|号线|（[\u4e00-\u9fff]{2,4}）)$/;
